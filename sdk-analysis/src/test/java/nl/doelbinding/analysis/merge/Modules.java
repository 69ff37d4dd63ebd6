package nl.doelbinding.analysis.merge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.build.RegisterBuilder;
import nl.doelbinding.analysis.register.build.RegisterInput;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/** Modules of a firm, each built with the others on its class path as a build tool would. */
final class Modules {
  static final String NEWSLETTER =
      """
      @Purpose(
          name = "Nieuwsbrief", description = "Nieuws per e-mail versturen",
          legalBasis = LegalBasis.CONSENT, retention = "until consent-withdrawn",
          recipients = MailProvider.class)
      public interface Newsletter {}
      """;
  static final String REMINDER =
      """
      @Purpose(
          name = "Herinnering", description = "Aan een afspraak herinneren",
          legalBasis = LegalBasis.CONTRACT, retention = "P1M")
      public interface Reminder extends Newsletter {}
      """;
  static final String MAIL_PROVIDER =
      """
      @Recipient(name = "Post B.V.", role = Recipient.Role.PROCESSOR, country = "NL")
      @Agreement("verwerkersovereenkomst van 2026-03-01")
      public interface MailProvider {}
      """;
  static final String CUSTOMER =
      """
      @DataSubject("customer")
      public class Customer {
        @PersonalData(purpose = Newsletter.class) String email;
        @PersonalData(purpose = Reminder.class) String name;

        @Cookie(
            name = "seen", category = Cookie.Kind.FUNCTIONAL, lifetime = "P1M",
            purpose = Reminder.class)
        void look() {}
      }
      """;
  static final String PUPIL =
      """
      @DataSubject(value = "pupil", vulnerable = true)
      public class Pupil {
        @PersonalData(purpose = Newsletter.class) String email;
        @PersonalData(purpose = Newsletter.class, category = Category.ADDRESS, retention = "P1Y")
        String street;

        @AutomatedDecision(purpose = Reminder.class, logic = "leeftijd", effects = "geen brief")
        void decide() {}
      }
      """;
  static final String ACCOUNT =
      """
      @DataSubject("customer")
      public class Account {
        @PersonalData(purpose = Newsletter.class) String email;
        @PersonalData(purpose = Reminder.class) @SentTo(MailProvider.class) String name;
      }
      """;

  private static final ClassModels ALL =
      Compilation.scan(
          Stream.of(NEWSLETTER, REMINDER, MAIL_PROVIDER, CUSTOMER, PUPIL, ACCOUNT)
              .map(Registers::acme)
              .toArray(String[]::new));

  private Modules() {}

  static Register purposes() {
    return alone("purposes", NEWSLETTER, REMINDER, MAIL_PROVIDER);
  }

  static Register customers() {
    return alone("customers", CUSTOMER);
  }

  static Register school() {
    return alone("school", PUPIL);
  }

  static Register app() {
    return alone("app", ACCOUNT);
  }

  /** The register of a module before anything is merged into it; with the gaps it then has. */
  static Register alone(String module, String... types) {
    return built(ALL, module, "1.0", types);
  }

  /** The same of classes that are no part of the firm. */
  static Register apart(String module, String version, String... types) {
    ScanResult scan =
        Compilation.scan(Stream.of(types).map(Registers::acme).toArray(String[]::new));
    return built(scan, module, version, types);
  }

  private static Register built(
      ClassModels classes, String module, String version, String... types) {
    List<ScannedClass> own =
        Stream.of(types)
            .map(type -> type.replaceAll("(?s).*public (?:class|interface) (\\w+).*", "$1"))
            .map(name -> classes.find("nl.acme." + name).orElseThrow())
            .map(model -> new ScannedClass(Path.of(module), model.name(), model))
            .toList();
    ScanResult scan = new ScanResult(own, List.of());
    return RegisterBuilder.build(
            new RegisterInput(
                scan,
                classes,
                new Declarations(classes),
                Registers.configuration(),
                new ModuleEntry("nl.acme", module, version, null),
                (owner, member) -> place(own, owner),
                Registers.BY_NAME,
                Set::of))
        .withFindings();
  }

  private static SourcePlace place(List<ScannedClass> own, ClassModel owner) {
    boolean isOwn = own.stream().anyMatch(scanned -> scanned.model().equals(owner));
    String file = String.valueOf(owner.sourceFile());
    return new SourcePlace(file, isOwn ? "src/main/java/nl/acme/" + file : null, isOwn ? 7 : 0);
  }

  /** What a module's jar carries: its register, merged with those of the modules below it. */
  static Register merged(Register own, Register... others) {
    return merge(own, others).register();
  }

  static MergedRegister merge(Register own, Register... others) {
    return RegisterMerge.merge(
        own, Arrays.stream(others).map(Modules::found).toList(), ModulePatterns.none());
  }

  static FoundRegister found(Register register) {
    return new FoundRegister(register, register.modules().get(0).artifact() + ".jar");
  }

  /** The register of another organisation. */
  static Register of(Register register, String organisation) {
    return new Register(
        register.generator(),
        register.modules(),
        register.role(),
        Party.named(organisation),
        register.jointControllers(),
        register.representative(),
        register.dpo(),
        register.supervisoryAuthority(),
        register.controllers(),
        register.activities(),
        register.recipients(),
        register.cookies(),
        register.securityMeasures(),
        register.requestHandling(),
        register.breachHandling(),
        register.statement(),
        register.events(),
        register.claims(),
        register.findings());
  }
}
