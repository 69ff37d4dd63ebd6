package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a register says, in running text and in one language: the same words in every format that is
 * text. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class Phrases {
  private final Words words;
  private final Map<String, RecipientEntry> recipients = new TreeMap<>();
  private final Map<String, Measure> measures = new TreeMap<>();
  private final RetentionWords retentions;

  /** Of a register, with the words of a language. */
  public Phrases(Register register, Words words) {
    this.words = words;
    this.retentions = new RetentionWords(words, register.events());
    register.recipients().forEach(one -> recipients.put(one.id(), one));
    register.securityMeasures().forEach(one -> measures.put(one.id(), one));
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** A text in the language, or in the other one; empty for none. */
  public String text(@Nullable LocalizedText text) {
    return text == null ? "" : text.in(words.language());
  }

  /** Yes or no. */
  public String yesOrNo(boolean answer) {
    return words.text(answer ? "yes" : "no");
  }

  /** An event as people call it. */
  public String event(String id) {
    return retentions.event(id);
  }

  /** How long data is kept: {@code 7 years after the end of the contract}. */
  public String retention(RetentionEntry retention) {
    return retentions.of(retention);
  }

  /** From when a period counts: {@code after the end of the contract}. */
  public String start(RetentionEntry retention) {
    return retentions.start(retention);
  }

  /** The different retentions of an activity. */
  public List<String> retentions(Activity activity) {
    return distinct(activity.data().stream().map(item -> retention(item.retention())).toList());
  }

  /** A legal basis with its article: {@code Consent, 6(1)(a)}. */
  public String basis(LegalBasisEntry basis) {
    String from = basis.from();
    return words.label(basis.basis())
        + ", "
        + basis.article()
        + (from == null ? "" : ", " + words.text("basis.from") + " " + event(from));
  }

  /** A category of data subjects. */
  public String subject(DataSubjectEntry subject) {
    return (subject.label() == null ? subject.name() : text(subject.label()))
        + (subject.vulnerable() ? " (" + words.text("subject.vulnerable") + ")" : "");
  }

  /** The categories of an activity, each once. */
  public List<String> categories(Activity activity) {
    return distinct(activity.data().stream().map(item -> text(item.label())).toList());
  }

  /** What sets a category apart and which condition allows it; empty for ordinary data. */
  public String special(DataItem item) {
    if (item.special() == Category.Special.NONE) {
      return "";
    }
    String condition = item.condition();
    return words.label(item.special())
        + ", "
        + words.text("data.condition")
        + ": "
        + (condition == null ? words.text("notStated") : condition);
  }

  /** Those who receive any data of an activity, by id. */
  public List<RecipientEntry> recipients(Activity activity) {
    return activity.allRecipients().stream().flatMap(id -> known(recipients, id)).toList();
  }

  /** Those who receive data of an item, by id: recipients of the activity receive all of it. */
  public List<RecipientEntry> recipients(Activity activity, DataItem item) {
    TreeSet<String> ids = new TreeSet<>(activity.recipients());
    ids.addAll(item.recipients());
    return ids.stream().flatMap(id -> known(recipients, id)).toList();
  }

  /** Whether data leaves the European Economic Area for a recipient. */
  public static boolean isTransfer(RecipientEntry recipient) {
    return RegisterPage.isTransfer(recipient);
  }

  /** What makes a transfer lawful, that nothing does, or that nothing needs to. */
  public String safeguard(RecipientEntry recipient) {
    RecipientEntry.SafeguardEntry safeguard = recipient.safeguard();
    if (safeguard == null) {
      return words.text(
          isTransfer(recipient) ? "recipient.safeguard.none" : "recipient.safeguard.eea");
    }
    String reference = safeguard.reference();
    return words.label(safeguard.kind()) + (reference == null ? "" : ": " + reference);
  }

  /** The measures of an activity in words, or their ids where nobody describes them. */
  public List<String> measures(Activity activity) {
    return activity.securityMeasures().stream()
        .map(id -> measures.containsKey(id) ? text(measures.get(id).description()) : id)
        .toList();
  }

  /** Where data is kept. */
  public List<String> locations(Activity activity) {
    return activity.locations().stream()
        .map(
            place ->
                place.system()
                    + (place.country() == null ? "" : ", " + words.country(place.country())))
        .toList();
  }

  /** What an activity decides without a person; empty where it decides nothing so. */
  public List<String> decision(Activity activity) {
    Activity.AutomatedDecisionEntry decision = activity.automatedDecision();
    if (decision == null) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(List.of(yesOrNo(decision.exists())));
    if (decision.logic() != null) {
      parts.add(words.text("activity.decision.logic") + ": " + text(decision.logic()));
    }
    if (decision.effects() != null) {
      parts.add(words.text("activity.decision.effects") + ": " + text(decision.effects()));
    }
    String review = decision.humanReview();
    parts.add(
        words.text("activity.decision.review")
            + ": "
            + (review == null ? words.text("notStated") : review));
    return parts;
  }

  /** Whether an impact assessment is required and where it is; empty where nobody says. */
  public String dpia(Activity activity) {
    Activity.DpiaEntry dpia = activity.dpia();
    if (dpia == null) {
      return "";
    }
    String key = dpia.required() ? "activity.dpia.required" : "activity.dpia.notRequired";
    return words.text(key) + (dpia.reference() == null ? "" : ": " + dpia.reference());
  }

  /** When somebody last looked, and how often somebody must; empty where nobody says. */
  public String review(@Nullable String last, @Nullable String every) {
    return List.of(
            last == null ? "" : words.date(last),
            every == null ? "" : words.text("activity.reviewEvery") + " " + words.period(every))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static <T> Stream<T> known(Map<String, T> entries, String id) {
    return Stream.ofNullable(entries.get(id));
  }

  private static List<String> distinct(List<String> texts) {
    return List.copyOf(new LinkedHashSet<>(texts));
  }
}
