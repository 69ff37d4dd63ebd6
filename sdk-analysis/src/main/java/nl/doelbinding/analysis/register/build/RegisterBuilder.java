package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doelbinding.analysis.config.Claim;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.register.SdkVersion;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.classfile.ClassModel;

/**
 * Builds the register of a module from what its classes declare.
 *
 * <p>An activity is made for every purpose the module declares, and for every purpose of another
 * module that a declaration, cookie or automated decision here names. A register is made whatever
 * is missing, and it always keeps to its schema; each gap is a violation, and this is what then
 * comes out:
 *
 * <ul>
 *   <li>no retention, or one that cannot be read: the criteria "not stated";
 *   <li>no data subject: a data subject {@code not-stated};
 *   <li>no interest or law behind a legal basis: "not stated";
 *   <li>no legal basis: an empty list;
 *   <li>no category: a data item {@code UNKNOWN};
 *   <li>a blank name: the simple name of the type; a blank description: the name;
 *   <li>no valid country of a recipient: {@code ZZ};
 *   <li>an id that is taken: the id with a number;
 *   <li>a purpose or recipient that is none or is not found: left out;
 *   <li>a cookie without a readable lifetime: left out;
 *   <li>no configuration: an organisation with an empty name.
 * </ul>
 *
 * <p>Equal input gives an equal register; the order of classes does not matter.
 *
 * @since 0.1
 */
public final class RegisterBuilder {
  private final Context context;
  private final DeclaredTypes purposes;
  private final DeclaredTypes recipients;
  private final Uses uses;
  private final AutomatedDecisions decisions;
  private final Cookies cookies;

  private RegisterBuilder(RegisterInput input) {
    this.context = new Context(input);
    this.purposes =
        new DeclaredTypes(
            context,
            Purpose.class,
            Rules.NO_PURPOSE_TYPE,
            "@Purpose(name = \"…\", description = \"…\", legalBasis = {}, retention = \"PERIOD after"
                + " EVENT\")");
    this.recipients =
        new DeclaredTypes(
            context,
            Recipient.class,
            Rules.NO_RECIPIENT_TYPE,
            "@Recipient(name = \"…\", role = Recipient.Role.PROCESSOR, country = \"NL\")");
    this.uses = new Uses(context, purposes, recipients);
    this.decisions = new AutomatedDecisions(context, purposes);
    this.cookies = new Cookies(context, purposes);
  }

  /** Builds the register. */
  public static BuiltRegister build(RegisterInput input) {
    RegisterBuilder builder = new RegisterBuilder(input);
    builder.collect();
    Register register = ActivityMeaning.hashed(builder.register());
    return new BuiltRegister(register, builder.context.violations());
  }

  /** First everything that is named, because ids depend on all names. */
  private void collect() {
    // Two roots may hold a class of one name; what both say comes out once, because items, cookies
    // and violations are kept in sets.
    for (ScannedClass scanned : context.input().scan().classes()) {
      ClassModel model = scanned.model();
      uses.collect(model);
      decisions.collect(model);
      cookies.collect(model);
    }
    for (DeclaredType purpose : purposes.all()) {
      recipients.find(purpose.marker().types("recipients"), purpose.subject());
    }
    purposes.settleIds();
    recipients.settleIds();
  }

  private Register register() {
    Configuration configuration = context.input().configuration();
    List<Activity> activities = activities();
    context.events().check();
    return new Register(
        new Register.Generator("doelbinding", SdkVersion.CURRENT),
        List.of(context.input().module()),
        configuration == null ? Role.CONTROLLER : configuration.role(),
        configuration == null ? Party.named("") : configuration.organisation(),
        configuration == null ? List.of() : configuration.jointControllers(),
        configuration == null ? null : configuration.representative(),
        configuration == null ? null : configuration.dpo(),
        configuration == null ? null : configuration.supervisoryAuthority(),
        configuration == null ? List.of() : configuration.controllers(),
        activities,
        new Recipients(context, recipients).entries(),
        cookies.entries(),
        configuration == null ? List.of() : configuration.securityMeasures(),
        configuration == null ? null : configuration.requestHandling(),
        configuration == null ? null : configuration.breachHandling(),
        configuration == null ? null : configuration.statement(),
        context.events().entries(activities),
        configuration == null
            ? List.of()
            : configuration.claims().stream().map(Claim::id).sorted().toList(),
        List.of());
  }

  private List<Activity> activities() {
    ActivityBuilder builder = new ActivityBuilder(context, purposes, recipients, uses, decisions);
    List<Activity> activities = new ArrayList<>();
    for (DeclaredType purpose : purposes.all()) {
      activities.add(builder.build(purpose));
      if (isUnused(purpose)) {
        context.report(
            Rules.PURPOSE_UNUSED,
            purpose.subject(),
            " is a purpose for which nothing is declared",
            "Declare data for it, @PersonalData(purpose = "
                + purpose.subject().name()
                + ".class), or remove it");
      }
    }
    activities.sort(Comparator.comparing(Activity::id));
    return activities;
  }

  /** A purpose that narrows another one reads the data of that one. */
  private boolean isUnused(DeclaredType purpose) {
    return uses.of(purpose).isEmpty()
        && !cookies.serve(purpose)
        && purpose.model().interfaces().stream().noneMatch(name -> purposes.peek(name).isPresent());
  }
}
