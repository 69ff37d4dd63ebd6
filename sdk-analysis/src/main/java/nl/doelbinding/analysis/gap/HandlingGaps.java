package nl.doelbinding.analysis.gap;

import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.rule.GapRules;
import org.jspecify.annotations.Nullable;

/** How requests and breaches are handled (Art. 12, 33). */
final class HandlingGaps implements GapCheck {
  private final LegalLimits limits;

  HandlingGaps(LegalLimits limits) {
    this.limits = limits;
  }

  @Override
  public void look(Register register, Noted noted) {
    if (register.role() == Role.PROCESSOR) {
      customers(register.breachHandling(), noted);
    } else {
      requests(register.requestHandling(), noted);
      authority(register.breachHandling(), noted);
    }
  }

  private void requests(@Nullable RequestHandling requests, Noted noted) {
    boolean noContact = requests == null || requests.contact() == null;
    boolean noDeadline = requests == null || requests.deadline() == null;
    if (noContact || noDeadline) {
      noted.organisation(
          GapRules.REQUESTS_NOT_HANDLED,
          "requestHandling",
          noContact && noDeadline
              ? " says neither where to send a request nor how soon it is answered"
              : noContact
                  ? " does not say where to send a request"
                  : " does not say how soon a request is answered",
          "requestHandling: {contact: \"\", deadline: " + limits.requestAnswer() + "}");
    }
    if (requests != null) {
      tooLong("requestHandling", requests.deadline(), limits.requestAnswer(), noted);
      if (Boolean.TRUE.equals(requests.identityCheck())) {
        noted.organisation(
            GapRules.IDENTITY_OF_EVERYBODY,
            "requestHandling",
            " checks the identity of everybody who sends a request",
            "identityCheck: false, if an identity is asked for in reasonable doubt only");
      }
    }
  }

  private void authority(@Nullable BreachHandling breaches, Noted noted) {
    if (breaches == null || breaches.authorityDeadline() == null) {
      noted.organisation(
          GapRules.BREACHES_NOT_HANDLED,
          "breachHandling",
          " does not say how soon the authority is told of a breach",
          "breachHandling: {authorityDeadline: " + limits.breachNotice() + "}");
    }
    if (breaches != null) {
      tooLong("breachHandling", breaches.authorityDeadline(), limits.breachNotice(), noted);
    }
  }

  private static void customers(@Nullable BreachHandling breaches, Noted noted) {
    if (breaches == null || breaches.customerDeadline() == null) {
      noted.organisation(
          GapRules.BREACHES_NOT_HANDLED,
          "breachHandling",
          " does not say how soon a controller is told of a breach",
          "breachHandling: {customerDeadline: …} as the agreements with the controllers say");
    }
  }

  private static void tooLong(
      String subject, @Nullable String deadline, String limit, Noted noted) {
    if (Lengths.exceeds(deadline, limit)) {
      noted.organisation(
          GapRules.DEADLINE_TOO_LONG,
          subject,
          " has a deadline of " + deadline + ", and the law allows " + limit,
          subject.equals("requestHandling") ? "deadline: " + limit : "authorityDeadline: " + limit);
    }
  }
}
