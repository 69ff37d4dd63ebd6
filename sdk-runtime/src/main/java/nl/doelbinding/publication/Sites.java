package nl.doelbinding.publication;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the site to serve among those that the jars of an application carry. */
final class Sites {

  private Sites() {}

  /**
   * The site of a module, or without one the site about most modules.
   *
   * @param module {@code group:artifact}; {@code null}: any
   */
  static Site find(ClassLoader loader, @Nullable String module) throws UnusableSiteException {
    return Site.of(chosen(indexes(loader), module));
  }

  private static SiteIndex chosen(List<SiteIndex> indexes, @Nullable String module)
      throws UnusableSiteException {
    if (indexes.isEmpty()) {
      throw new UnusableSiteException(
          "There is no "
              + SiteIndex.RESOURCE
              + " on the class path: bind the goal doelbinding:statement, which publishes it, and"
              + " build");
    }
    List<SiteIndex> best = new ArrayList<>();
    int most = -1;
    for (SiteIndex index : indexes) {
      int size = index.modules();
      if (module == null ? size > most : index.module().equals(module) && most < 0) {
        best.clear();
        most = size;
      }
      if (module == null ? size == most : index.module().equals(module)) {
        best.add(index);
      }
    }
    if (best.isEmpty()) {
      throw new UnusableSiteException(
          "No jar on the class path has the site of " + module + "; there are " + names(indexes));
    }
    if (best.size() > 1) {
      throw new UnusableSiteException(
          "Several jars have a site of the same size, "
              + names(best)
              + ": name the one to serve with the init-param module");
    }
    return best.get(0);
  }

  private static List<SiteIndex> indexes(ClassLoader loader) throws UnusableSiteException {
    List<SiteIndex> indexes = new ArrayList<>();
    try {
      for (URL place : Collections.list(loader.getResources(SiteIndex.RESOURCE))) {
        SiteIndex index = SiteIndex.read(place);
        // One jar may be found twice, by a container and by the application in it.
        if (indexes.stream().noneMatch(known -> known.content().equals(index.content()))) {
          indexes.add(index);
        }
      }
    } catch (IOException failed) {
      throw new UnusableSiteException("The class path cannot be searched: " + failed.getMessage());
    }
    return indexes;
  }

  private static String names(List<SiteIndex> indexes) throws UnusableSiteException {
    List<String> names = new ArrayList<>();
    for (SiteIndex index : indexes) {
      names.add(index.module() + " (" + index + ")");
    }
    return names.stream().sorted().collect(Collectors.joining(" and "));
  }
}
