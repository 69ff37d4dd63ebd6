package nl.doelbinding.analysis.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.config.Claim;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.annotations.AutomatedDecision;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the code declares against a claim of {@code doelbinding.yaml}: DB-218. A statement
 * that says what the code contradicts is not transparent (GDPR Art. 5(1)(a)).
 *
 * <p>Threads may share it if they may share what it is made of.
 *
 * @since 0.1
 */
public final class ClaimCheck {

  /** Who uses data for ends of its own; a processor or an authority does not. */
  private static final Set<Recipient.Role> THIRD_PARTIES =
      EnumSet.of(Recipient.Role.CONTROLLER, Recipient.Role.THIRD_PARTY);

  private final ScanResult scan;
  private final Declarations declarations;
  private final Register register;
  private final SourceIndex sources;

  /** Over the classes of a scan and the register made of them. */
  public ClaimCheck(
      ScanResult scan, Declarations declarations, Register register, SourceIndex sources) {
    this.scan = scan;
    this.declarations = declarations;
    this.register = register;
    this.sources = sources;
  }

  /** What contradicts the claims of a configuration, worst first. */
  public List<Violation> violations(Configuration configuration) {
    List<Violation> result = new ArrayList<>();
    for (Claim claim : configuration.claims()) {
      switch (claim) {
        case NO_AUTOMATED_DECISIONS -> automatedDecisions(claim, result);
        case FUNCTIONAL_COOKIES_ONLY -> otherCookies(claim, result);
        case NO_THIRD_PARTIES -> thirdParties(claim, result);
      }
    }
    return result.stream().sorted().toList();
  }

  private void automatedDecisions(Claim claim, List<Violation> into) {
    for (ScannedClass scanned : scan.classes()) {
      ClassModel owner = scanned.model();
      if (declarations.of(owner).has(AutomatedDecision.class)) {
        into.add(
            contradiction(
                claim, owner.name(), "decides without a person", sources.find(owner, null)));
      }
      for (MethodModel method : owner.methods()) {
        if (declarations.resolve(method.annotations()).has(AutomatedDecision.class)) {
          into.add(
              contradiction(
                  claim,
                  owner.name() + "." + method.name() + "()",
                  "decides without a person",
                  sources.find(owner, method.name())));
        }
      }
    }
  }

  private void otherCookies(Claim claim, List<Violation> into) {
    for (CookieEntry cookie : register.cookies()) {
      if (cookie.category() != Cookie.Kind.FUNCTIONAL) {
        into.add(contradiction(claim, "cookie " + cookie.name(), "is " + cookie.category(), null));
      }
    }
  }

  private void thirdParties(Claim claim, List<Violation> into) {
    for (RecipientEntry recipient : register.recipients()) {
      if (THIRD_PARTIES.contains(recipient.role())) {
        into.add(
            contradiction(
                claim,
                "recipient " + recipient.id(),
                "receives data as " + recipient.role(),
                null));
      }
    }
  }

  private static Violation contradiction(
      Claim claim, String subject, String fact, @Nullable SourcePlace place) {
    return new Violation(
        Rules.CLAIM_CONTRADICTED,
        subject,
        subject + " " + fact + ", and doelbinding.yaml claims " + claim.id(),
        "Change the code, or take " + claim.id() + " out of claims and out of the statement",
        place);
  }
}
