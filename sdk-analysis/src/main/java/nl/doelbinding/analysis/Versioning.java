package nl.doelbinding.analysis;

import java.util.function.Consumer;
import nl.doelbinding.analysis.approval.ActivityVersions;
import nl.doelbinding.analysis.approval.ApprovalLog;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.approval.UnusableApprovalsException;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;

/** Counts versions on from what was approved, and says where that cannot be read. */
final class Versioning {
  private final AnalysisRequest request;
  private final Consumer<Violation> violations;

  Versioning(AnalysisRequest request, Consumer<Violation> violations) {
    this.request = request;
    this.violations = violations;
  }

  /** A mere scan, without a configuration, makes no register that anybody keeps. */
  Register of(Register built) {
    if (request.configuration() == null) {
      return built;
    }
    RegisterGate gate = request.gate();
    ApprovalLog log = ApprovalLog.EMPTY;
    try {
      log = gate.log();
    } catch (UnusableApprovalsException unusable) {
      report(Rules.APPROVALS_UNUSABLE, gate.shownLog(), String.valueOf(unusable.getMessage()));
    }
    try {
      return ActivityVersions.of(built, gate.approved().orElse(null), log);
    } catch (UnusableRegisterException unusable) {
      report(Rules.REGISTER_UNUSABLE, gate.shown(), String.valueOf(unusable.getMessage()));
      return built;
    }
  }

  private void report(Rule rule, String file, String sentence) {
    violations.accept(
        new Violation(
            rule,
            file,
            sentence,
            "Restore " + file + " from version control",
            new SourcePlace(file.substring(file.lastIndexOf('/') + 1), file, 0)));
  }
}
