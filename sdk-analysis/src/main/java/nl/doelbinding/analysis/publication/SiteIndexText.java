package nl.doelbinding.analysis.publication;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Sha256;

/**
 * The index of a site, as properties: {@code java.util.Properties} reads them, and its own way to
 * write them would add the time.
 */
final class SiteIndexText {
  private static final String FORMAT = "1";

  private SiteIndexText() {}

  static String of(String module, int modules, Language language, List<SiteFile> files) {
    Map<String, String> entries = new TreeMap<>();
    entries.put("format", FORMAT);
    entries.put("module", module);
    entries.put("modules", String.valueOf(modules));
    entries.put("language", language.code());
    entries.put("files", String.valueOf(files.size()));
    for (int i = 0; i < files.size(); i++) {
      describe(files.get(i), "file." + (i + 1) + ".", entries);
    }
    StringBuilder text = new StringBuilder();
    entries.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return text.toString();
  }

  private static void describe(SiteFile file, String prefix, Map<String, String> entries) {
    entries.put(prefix + "name", file.file().name());
    entries.put(prefix + "part", file.part().toString());
    Language language = file.language();
    if (language != null) {
      entries.put(prefix + "language", language.code());
    }
    entries.put(prefix + "type", file.type());
    entries.put(prefix + "sha256", HexFormat.of().formatHex(Sha256.of(file.file().text())));
  }
}
