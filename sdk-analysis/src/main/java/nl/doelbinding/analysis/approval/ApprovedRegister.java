package nl.doelbinding.analysis.approval;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;

/**
 * A register as it is committed: without lines, findings, versions of modules and what made it, so
 * that a difference of the file is a difference of what it says. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ApprovedRegister {
  /** The usual name of the file, beside the pom. */
  public static final String FILE_NAME = "doelbinding-register.json";

  private ApprovedRegister() {}

  /** What of a register is committed. */
  public static Register of(Register register) {
    return new Register(
        null,
        register.modules().stream().map(ApprovedRegister::of).distinct().toList(),
        register.role(),
        register.organisation(),
        register.jointControllers(),
        register.representative(),
        register.dpo(),
        register.supervisoryAuthority(),
        register.controllers(),
        register.activities().stream().map(ApprovedRegister::of).toList(),
        register.recipients().stream().map(ApprovedRegister::of).toList(),
        register.cookies(),
        register.securityMeasures(),
        register.requestHandling(),
        register.breachHandling(),
        register.statement(),
        register.events(),
        register.claims(),
        List.of());
  }

  /** The text of the file. */
  public static String text(Register register) {
    return RegisterJson.write(of(register));
  }

  private static ModuleEntry of(ModuleEntry module) {
    return new ModuleEntry(module.group(), module.artifact(), null, null);
  }

  private static Activity of(Activity activity) {
    return activity
        .withData(
            activity.data().stream()
                .map(
                    (DataItem item) ->
                        item.withFields(
                            item.fields().stream().map(ApprovedRegister::of).distinct().toList()))
                .toList())
        .withSource(null);
  }

  private static FieldReference of(FieldReference field) {
    return new FieldReference(
        field.owner(), field.member(), field.kind(), field.table(), field.column(), field.module(), null);
  }

  private static RecipientEntry of(RecipientEntry recipient) {
    return new RecipientEntry(
        recipient.id(),
        recipient.name(),
        recipient.category(),
        recipient.role(),
        recipient.country(),
        recipient.internationalOrganisation(),
        recipient.safeguard(),
        recipient.agreement(),
        recipient.constraints(),
        recipient.hosts(),
        recipient.privacyPolicyUrl(),
        recipient.sold(),
        recipient.module(),
        null);
  }
}
