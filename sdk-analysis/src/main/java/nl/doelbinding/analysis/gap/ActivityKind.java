package nl.doelbinding.analysis.gap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import org.jspecify.annotations.Nullable;

/**
 * What an activity does, as far as that can be told: by the concept of the Data Privacy Vocabulary
 * it declares, and where that tells nothing by whole words in its id and name.
 */
enum ActivityKind {
  /** Keeping a service safe; finding misuse and fraud. */
  SECURITY,
  /** Messages that sell. */
  DIRECT_MARKETING,
  /** Advertisements. */
  ADVERTISING,
  /** Invoices, payments and the books. */
  INVOICING,
  /** Counting and studying visits. */
  ANALYTICS,
  /** Choosing among applicants. */
  RECRUITMENT,
  /** Content that differs from person to person. */
  PERSONALISATION,
  /** Keeping proof of what was done. */
  EVIDENCE;

  private static final String DPV = "w3id.org/dpv#";

  /** Made on first use, when the constants are there. */
  private static final class Known {
    private static final Map<ActivityKind, Phrases> WORDS = new EnumMap<>(ActivityKind.class);
    private static final Map<ActivityKind, Set<String>> CONCEPTS =
        new EnumMap<>(ActivityKind.class);

    static {
      Properties properties = Phrases.read("kinds.properties");
      for (ActivityKind kind : values()) {
        WORDS.put(kind, Phrases.of(properties.getProperty(kind + ".words", "")));
        CONCEPTS.put(
            kind, Set.of(properties.getProperty(kind + ".dpv", "").strip().split(",\\s*", -1)));
      }
    }
  }

  /** The kinds of an activity; mostly none or one. */
  static Set<ActivityKind> of(Activity activity) {
    Set<ActivityKind> declared = declared(activity.dpvPurpose());
    if (!declared.isEmpty()) {
      return declared;
    }
    Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
    Known.WORDS.forEach(
        (kind, words) -> {
          if (words.in(activity.id())
              || words.in(activity.name().nl())
              || words.in(activity.name().en())) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  /** Whether an activity is of one of some kinds. */
  static boolean isOneOf(Activity activity, ActivityKind... kinds) {
    return of(activity).stream().anyMatch(Arrays.asList(kinds)::contains);
  }

  private static Set<ActivityKind> declared(@Nullable String iri) {
    Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
    int prefix = iri == null ? -1 : iri.indexOf(DPV);
    if (iri != null && prefix >= 0) {
      String concept = iri.substring(prefix + DPV.length());
      Known.CONCEPTS.forEach(
          (kind, concepts) -> {
            if (concepts.contains(concept)) {
              kinds.add(kind);
            }
          });
    }
    return kinds;
  }
}
