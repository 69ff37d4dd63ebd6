package nl.doelbinding.analysis.weave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.SdkVersion;
import nl.doelbinding.weaving.BoundMethod;
import nl.doelbinding.weaving.ExemptRead;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.Refusal;
import nl.doelbinding.weaving.UnwovenRead;
import nl.doelbinding.weaving.WeavingReport;

/**
 * What was woven, for programs. A second run over the same classes gives the same bytes, so that it
 * does not say which of them were written anew.
 */
final class WeavingJson {

  private static final int FORMAT_VERSION = 1;

  private final String module;
  private final ShownRoots roots;

  WeavingJson(String module, ShownRoots roots) {
    this.module = module;
    this.roots = roots;
  }

  String write(WeavingReport report) {
    List<WovenType> types = WovenType.of(report);
    WeavingReport.OnClassPath onClassPath = report.onClassPath();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", "doelbinding-weaving");
    document.put("formatVersion", FORMAT_VERSION);
    document.put("generator", Map.of("name", "doelbinding", "version", SdkVersion.CURRENT));
    document.put("module", module);
    document.put("counts", counts(report, types));
    document.put("classes", types.stream().map(WeavingJson::type).toList());
    document.put("exempt", report.exempt().stream().map(WeavingJson::exempt).toList());
    document.put("unwoven", onClassPath.unwoven().stream().map(this::unwoven).toList());
    document.put(
        "refused",
        Stream.concat(report.refused().stream(), onClassPath.refused().stream())
            .map(this::refused)
            .toList());
    return IndentedJson.write(document);
  }

  private static Map<String, Object> counts(WeavingReport report, List<WovenType> types) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("classes", report.classes());
    counts.put("woven", types.size());
    counts.put("reads", report.sites().size());
    counts.put("fields", report.sites().stream().map(ReadSite::qualifiedField).distinct().count());
    counts.put("bound", report.bound().size());
    counts.put("exempt", report.exempt().size());
    counts.put("unwoven", report.onClassPath().unwoven().size());
    counts.put("refused", report.refused().size() + report.onClassPath().refused().size());
    return counts;
  }

  private static Map<String, Object> type(WovenType type) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", type.name());
    entry.put("reads", type.reads().stream().map(WeavingJson::read).toList());
    entry.put("binds", type.bound().stream().map(WeavingJson::binding).toList());
    return entry;
  }

  private static Map<String, Object> read(ReadSite site) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("method", site.method());
    if (site.line() > 0) {
      entry.put("line", site.line());
    }
    entry.put("field", site.qualifiedField());
    entry.put("purposes", site.purposes());
    if (site.audited()) {
      entry.put("audited", true);
    }
    return entry;
  }

  private static Map<String, Object> binding(BoundMethod method) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("method", method.method());
    entry.put("purposes", method.purposes());
    return entry;
  }

  private static Map<String, Object> exempt(ExemptRead exempt) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("class", exempt.site().className());
    entry.putAll(read(exempt.site()));
    entry.put(exempt.excused() ? "excuse" : "exemption", exempt.why());
    return entry;
  }

  private Map<String, Object> unwoven(UnwovenRead unwoven) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("in", roots.of(unwoven.root()));
    if (unwoven.signed()) {
      entry.put("signed", true);
    }
    entry.put("class", unwoven.site().className());
    entry.putAll(read(unwoven.site()));
    return entry;
  }

  private Map<String, Object> refused(Refusal refusal) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("subject", roots.of(refusal.subject()));
    entry.put("reason", refusal.reason());
    return entry;
  }
}
