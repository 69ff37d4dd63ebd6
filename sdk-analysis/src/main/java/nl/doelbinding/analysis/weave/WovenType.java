package nl.doelbinding.analysis.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.weaving.BoundMethod;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WeavingReport;

/**
 * What was woven into one class.
 *
 * @param name its binary name
 * @param reads its guarded reads
 * @param bound its methods that bind
 */
record WovenType(String name, List<ReadSite> reads, List<BoundMethod> bound) {

  /** All classes with something in them, by name. */
  static List<WovenType> of(WeavingReport report) {
    Map<String, WovenType> types = new TreeMap<>();
    for (ReadSite site : report.sites()) {
      types.computeIfAbsent(site.className(), WovenType::empty).reads().add(site);
    }
    for (BoundMethod method : report.bound()) {
      types.computeIfAbsent(method.className(), WovenType::empty).bound().add(method);
    }
    return List.copyOf(types.values());
  }

  private static WovenType empty(String name) {
    return new WovenType(name, new ArrayList<>(), new ArrayList<>());
  }
}
