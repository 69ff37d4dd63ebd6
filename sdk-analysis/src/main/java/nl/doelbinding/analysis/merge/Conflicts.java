package nl.doelbinding.analysis.merge;

import java.util.List;
import java.util.function.Consumer;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Says where two modules contradict each other, with both places. */
final class Conflicts {
  private final Consumer<Violation> violations;

  Conflicts(Consumer<Violation> violations) {
    this.violations = violations;
  }

  /** A declaration, and the register it is in. */
  record Place(Slice slice, @Nullable SourceReference source) {
    String words() {
      String module = slice.module().id();
      return source == null ? module : module + " (" + source + ")";
    }

    /** Only a path of the module that is built leads anywhere. */
    @Nullable SourcePlace own() {
      return slice.own() && source != null ? source.place() : null;
    }
  }

  static Place place(Slice slice, Activity activity) {
    return new Place(slice, activity.source());
  }

  static Place place(Slice slice, RecipientEntry recipient) {
    return new Place(slice, recipient.source());
  }

  void twoMeanings(Activity activity, List<String> parts, Place one, Place other) {
    String name = activity.purposeType().replace('$', '.');
    report(
        Rules.PURPOSE_WITH_TWO_MEANINGS,
        name,
        "%s is declared in %s and in %s, with another %s"
            .formatted(name, one.words(), other.words(), String.join(", ", parts)),
        "Declare the purpose once, in a module that both depend on, or leave one out",
        one,
        other);
  }

  void sameId(Activity activity, Activity first, List<String> parts, Place one, Place other) {
    String name = activity.purposeType().replace('$', '.');
    String differ = parts.isEmpty() ? "" : ", with another " + String.join(", ", parts);
    report(
        Rules.PURPOSE_WITH_TWO_MEANINGS,
        name,
        "%s has the id \"%s\" in %s, which %s has in %s%s"
            .formatted(
                name,
                first.id(),
                one.words(),
                first.purposeType().replace('$', '.'),
                other.words(),
                differ),
        "Give one of them another, @Purpose(…, id = \""
            + activity.id()
            + "-2\"), declare the purpose once, or leave one out",
        one,
        other);
  }

  void cycle(List<String> ids, Activity activity, Place place) {
    String name = activity.purposeType().replace('$', '.');
    violations.accept(
        new Violation(
            Rules.PURPOSE_WITH_TWO_MEANINGS,
            name,
            "%s in %s is a kind of itself by way of other modules: %s"
                .formatted(name, place.words(), String.join(" → ", ids)),
            "Build all modules again, so that their registers tell of the same classes",
            place.own()));
  }

  void twoMeanings(RecipientEntry recipient, List<String> parts, Place one, Place other) {
    report(
        Rules.RECIPIENT_WITH_TWO_MEANINGS,
        "recipient " + recipient.id(),
        "The recipient %s is declared in %s and in %s, with another %s"
            .formatted(recipient.id(), one.words(), other.words(), String.join(", ", parts)),
        "Declare the recipient once, in a module that both depend on, give one another id,"
            + " @Recipient(…, id = \"…\"), or leave one out",
        one,
        other);
  }

  private void report(
      Rule rule, String subject, String sentence, String cure, Place one, Place other) {
    String left = one.slice().own() ? other.slice().module().id() : one.slice().module().id();
    SourcePlace place = one.own();
    violations.accept(
        new Violation(
            rule,
            subject,
            sentence,
            cure + " in doelbinding.yaml: merge: {exclude: [\"" + left + "\"]}",
            place == null ? other.own() : place));
  }
}
