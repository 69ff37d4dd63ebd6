package nl.doelbinding.analysis.merge;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Whether the modules are of one organisation, or of others that the register names: DB-222. A
 * module without an organisation is a library and belongs to whoever uses it.
 */
final class ControllerCheck {
  private final Register own;
  private final List<RecipientEntry> recipients;

  ControllerCheck(Register own, List<RecipientEntry> recipients) {
    this.own = own;
    this.recipients = recipients;
  }

  void check(List<Slice> slices, Consumer<Violation> violations) {
    if (own.organisation().name().isBlank()) {
      return;
    }
    slices.stream()
        .filter(slice -> !slice.own() && slice.isFirst())
        .filter(slice -> !isNamed(slice.register().organisation()))
        .forEach(slice -> violations.accept(contradiction(slice)));
  }

  private boolean isNamed(Party other) {
    if (other.name().isBlank()) {
      return true;
    }
    return Stream.of(
            Stream.of(own.organisation()),
            own.controllers().stream(),
            own.jointControllers().stream(),
            recipients.stream().map(recipient -> Party.named(recipient.name())))
        .flatMap(parties -> parties)
        .anyMatch(party -> isSame(party, other));
  }

  private static boolean isSame(Party one, Party other) {
    String number = one.registrationNumber();
    return (number != null && number.equals(other.registrationNumber()))
        || plain(one.name()).equals(plain(other.name()));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private Violation contradiction(Slice slice) {
    String module = slice.module().id();
    return new Violation(
        Rules.CONTRADICTORY_CONTROLLERS,
        module,
        "%s names the organisation \"%s\" in %s, and the register is that of \"%s\""
            .formatted(
                module,
                slice.register().organisation().name(),
                slice.from().name(),
                own.organisation().name()),
        "Name it in doelbinding.yaml among controllers or jointControllers, or leave the module"
            + " out: merge: {exclude: [\""
            + module
            + "\"]}",
        null);
  }
}
