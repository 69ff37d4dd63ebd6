package nl.doelbinding.analysis.register.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/** What every part of the builder needs: the input, and a place for what is missing. */
final class Context {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private final RegisterInput input;
  private final Language language;
  private final Set<Violation> violations = new HashSet<>();
  private final Events events;

  Context(RegisterInput input) {
    this.input = input;
    Configuration configuration = input.configuration();
    this.language = configuration == null ? Language.NL : configuration.language();
    this.events = new Events(this);
  }

  RegisterInput input() {
    return input;
  }

  /** The events that were named so far. */
  Events events() {
    return events;
  }

  /** The language of texts in annotations. */
  Language language() {
    return language;
  }

  Subject subject(ClassModel owner) {
    return new Subject(Names.inSource(owner.name()), owner, null);
  }

  /**
   * A member as a subject.
   *
   * @param shown how the sentence names it
   * @param inSource the name to look for in the source
   */
  Subject subject(ClassModel owner, String shown, String inSource) {
    return new Subject(Names.inSource(owner.name()) + "." + shown, owner, inSource);
  }

  /** Notes a violation once, however often it is met; on one line, whatever the code quotes. */
  void report(Rule rule, Subject subject, String sentence, String cure) {
    violations.add(
        new Violation(
            rule,
            subject.name(),
            subject.name() + CONTROLS.matcher(sentence).replaceAll(" "),
            cure,
            input.sources().find(subject.owner(), subject.member())));
  }

  /** Where something of the module is declared. */
  @Nullable SourceReference source(Subject subject) {
    return SourceReference.of(input.sources().find(subject.owner(), subject.member()));
  }

  List<Violation> violations() {
    return violations.stream().sorted().toList();
  }

  /** The text of an attribute; empty text counts as none. */
  static @Nullable String text(AnnotationModel annotation, String attribute) {
    String text = annotation.text(attribute).strip();
    return text.isEmpty() ? null : text;
  }

  /** The constant of an attribute; one that this version does not know is a violation. */
  <T extends Enum<T>> Optional<T> constant(
      AnnotationModel annotation, String attribute, Class<T> type, Subject subject) {
    return annotation.constant(attribute).flatMap(name -> constant(name, type, subject));
  }

  /** The constant of a name; one that this version does not know is a violation. */
  <T extends Enum<T>> Optional<T> constant(String name, Class<T> type, Subject subject) {
    for (T candidate : type.getEnumConstants()) {
      if (candidate.name().equals(name)) {
        return Optional.of(candidate);
      }
    }
    report(
        Rules.DECLARATION_INVALID,
        subject,
        " names " + type.getSimpleName() + "." + name + ", which this version does not know",
        "Use one version of Doelbinding for the annotations and for the build");
    return Optional.empty();
  }
}
