package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What weaving one class comes to, gathered while it is walked over. */
final class Findings {

  private final String className;
  private final WeavingOptions options;
  private final @Nullable Excuse excuse;
  private final List<ReadSite> sites = new ArrayList<>();
  private final List<ReadSite> unguarded = new ArrayList<>();
  private final List<ExemptRead> exempt = new ArrayList<>();
  private String source = "";
  private boolean changed;

  Findings(String className, WeavingOptions options) {
    this.className = className;
    this.options = options;
    this.excuse = options.excuse(className).orElse(null);
  }

  /** Notes the source file of the class. */
  void source(@Nullable String file) {
    source = file == null ? "" : file;
  }

  /** Notes that the class comes out differently. */
  void changed() {
    changed = true;
  }

  boolean isChanged() {
    return changed;
  }

  /** Notes a guarded read, and whether this pass guarded it. */
  void guarded(String method, int line, ReadCheck check, boolean now) {
    ReadSite site = site(method, line, check);
    sites.add(site);
    if (now) {
      unguarded.add(site);
      changed = true;
    }
  }

  /** Whether a read is not checked, which is noted. */
  boolean isExempt(@Nullable Exemption exemption, String method, int line, ReadCheck check) {
    if (exemption != null && options.exempt().contains(exemption)) {
      exempt.add(new ExemptRead(site(method, line, check), exemption.id(), false));
      return true;
    }
    if (excuse != null) {
      exempt.add(new ExemptRead(site(method, line, check), excuse.reason(), true));
      return true;
    }
    return false;
  }

  List<ReadSite> sites() {
    return sites;
  }

  /** Those of the sites that were not guarded, or not for these purposes. */
  List<ReadSite> unguarded() {
    return unguarded;
  }

  List<ExemptRead> exempt() {
    return exempt;
  }

  private ReadSite site(String method, int line, ReadCheck check) {
    return new ReadSite(
        className,
        method,
        line,
        check.owner(),
        check.field(),
        check.purposes(),
        check.isAudited(),
        source);
  }
}
