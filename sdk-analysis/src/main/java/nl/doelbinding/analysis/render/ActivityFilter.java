package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;

/**
 * What activities can be filtered by. Each choice has a token, and each activity the tokens of the
 * choices it fits, so that the script of the page knows no law. Immutable.
 *
 * @since 0.1
 */
public final class ActivityFilter {
  /** What a choice is about, in the order of the form. */
  public enum Kind {
    /** The legal basis. */
    BASIS,
    /** A category of data. */
    CATEGORY,
    /** Who receives data. */
    RECIPIENT,
    /** Where data goes or is kept. */
    COUNTRY;

    /** The end of ids and of keys of labels. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A choice.
   *
   * @param token what stands for it in the page
   * @param label its name
   */
  public record Option(String token, String label) {}

  private final Words words;
  private final RegisterIndex index;
  private final PageFindings findings;
  private final Map<Kind, Map<String, Option>> options = new EnumMap<>(Kind.class);

  ActivityFilter(RegisterIndex index, PageFindings findings, Words words) {
    this.words = words;
    this.index = index;
    this.findings = findings;
    for (Kind kind : Kind.values()) {
      Set<String> labels = new TreeSet<>();
      index.register().activities().forEach(activity -> labels.addAll(labels(kind, activity)));
      Map<String, Option> numbered = new HashMap<>();
      labels.forEach(
          label -> numbered.put(label, new Option(kind.id() + "-" + numbered.size(), label)));
      options.put(kind, numbered);
    }
  }

  /** The choices of a kind, by name. */
  public List<Option> options(Kind kind) {
    List<Option> sorted = new ArrayList<>(options.getOrDefault(kind, Map.of()).values());
    sorted.sort((left, right) -> left.label().compareTo(right.label()));
    return sorted;
  }

  /** The tokens of an activity, with spaces between them. */
  public String tokens(Activity activity) {
    List<String> tokens = new ArrayList<>();
    for (Map.Entry<Kind, Map<String, Option>> kind : options.entrySet()) {
      for (String label : labels(kind.getKey(), activity)) {
        Option option = kind.getValue().get(label);
        if (option != null) {
          tokens.add(option.token());
        }
      }
    }
    if (!findings.of(activity.id()).isEmpty()) {
      tokens.add("findings");
    }
    return String.join(" ", tokens);
  }

  private Set<String> labels(Kind kind, Activity activity) {
    Set<String> labels = new TreeSet<>();
    switch (kind) {
      case BASIS -> activity.legalBases().forEach(entry -> labels.add(words.label(entry.basis())));
      case CATEGORY ->
          activity.data().forEach(item -> labels.add(item.label().in(words.language())));
      case RECIPIENT ->
          index
              .recipients(activity.allRecipients())
              .forEach(recipient -> labels.add(recipient.name()));
      case COUNTRY -> {
        index
            .recipients(activity.allRecipients())
            .forEach(recipient -> labels.add(words.country(recipient.country())));
        for (Activity.Location location : activity.locations()) {
          if (location.country() != null) {
            labels.add(words.country(location.country()));
          }
        }
      }
    }
    return labels;
  }
}
