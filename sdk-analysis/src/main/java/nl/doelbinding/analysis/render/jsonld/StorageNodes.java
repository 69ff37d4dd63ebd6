package nl.doelbinding.analysis.render.jsonld;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.annotations.AfterRetention;
import org.jspecify.annotations.Nullable;

/** How long data is kept: a condition with a duration, as DPV models it. */
final class StorageNodes {
  private static final Pattern WEEKS = Pattern.compile("P(\\d{1,7})W");

  private final Phrases dutch;
  private final Phrases english;

  StorageNodes(Phrases dutch, Phrases english) {
    this.dutch = dutch;
    this.english = english;
  }

  Node of(RetentionEntry retention) {
    boolean erased = retention.action() == AfterRetention.Action.ERASE;
    Node node = Node.of(erased ? "dpv:StorageDeletion" : "dpv:StorageCondition");
    if (retention.action() == AfterRetention.Action.ANONYMISE) {
      node.with("dpv:hasTechnicalMeasure", "dpv:Anonymisation");
    }
    if (retention.law() != null) {
      node.with("dpv:hasApplicableLaw", law(retention.law()));
    }
    return node.with(
        "dpv:hasDuration",
        Node.of(type(retention))
            .with("period", period(retention.period()))
            .with(
                "description",
                new LocalizedText(dutch.retention(retention), english.retention(retention))));
  }

  /** A law by its name. */
  static Node law(String name) {
    return Node.of("dpv:Law").with("dct:title", name);
  }

  private static String type(RetentionEntry retention) {
    if (retention.until() != null || retention.after() != null) {
      return "dpv:UntilEventDuration";
    }
    return retention.period() == null ? "dpv:IndeterminateDuration" : "dpv:TemporalDuration";
  }

  /** As XML Schema writes it, which knows no weeks. */
  static @Nullable String period(@Nullable String period) {
    if (period == null || !Forms.isPeriod(period)) {
      return null;
    }
    Matcher weeks = WEEKS.matcher(period);
    return weeks.matches() ? "P" + 7 * Long.parseLong(weeks.group(1)) + "D" : period;
  }
}
