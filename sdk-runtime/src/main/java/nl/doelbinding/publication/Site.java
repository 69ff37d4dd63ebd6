package nl.doelbinding.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.publication.PublishedFile.Part;
import org.jspecify.annotations.Nullable;

/** The files of a site by the path that asks for them. Immutable; threads may share it. */
final class Site {
  private final String module;
  private final String language;
  private final Map<String, PublishedFile> files = new LinkedHashMap<>();
  private final Map<Part, Map<String, PublishedFile>> pages = new EnumMap<>(Part.class);

  private Site(SiteIndex index) throws UnusableSiteException {
    this.module = index.module();
    this.language = index.language();
    for (PublishedFile file : index.files()) {
      files.put("/" + file.name(), file);
      String spoken = file.language();
      if (file.isPage() && spoken != null) {
        pages.computeIfAbsent(file.part(), none -> new LinkedHashMap<>()).put(spoken, file);
      }
    }
  }

  static Site of(SiteIndex index) throws UnusableSiteException {
    return new Site(index);
  }

  String module() {
    return module;
  }

  /** The language for visitors who ask for none of those there are. */
  String language() {
    return language;
  }

  /** The file of exactly this path. */
  @Nullable PublishedFile file(String path) {
    return files.get(path);
  }

  /** The languages of the pages of a part. */
  List<String> languages(Part part) {
    return new ArrayList<>(pages.getOrDefault(part, Map.of()).keySet());
  }

  /** The page of a part in a language. */
  @Nullable PublishedFile page(Part part, String spoken) {
    return pages.getOrDefault(part, Map.of()).get(spoken);
  }
}
