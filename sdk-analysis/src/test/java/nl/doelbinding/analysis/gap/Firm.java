package nl.doelbinding.analysis.gap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationException;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Organisation;
import nl.doelbinding.analysis.testing.Registers;

/** An invented firm that forgot nothing, and what is found when something of it changes. */
final class Firm {

  static final String YAML = Organisation.COMPLETE;

  static final String NEWSLETTER =
      """
      @Purpose(name = "Newsletter", description = "Send news about new products by e-mail",
          legalBasis = LegalBasis.CONSENT, retention = "until consent-withdrawn",
          recipients = Mailer.class)
      @Activity(channels = Channel.EMAIL, consentRecord = "table consent")
      public interface Newsletter {}
      """;

  static final String INVOICING =
      """
      @Purpose(name = "Invoicing", description = "Send invoices and keep them as tax law asks",
          legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION},
          retention = "P7Y after contract-ended")
      @LegalDuty(law = "art. 52 lid 4 AWR", from = "contract-ended")
      @Activity(channels = Channel.POST)
      public interface Invoicing {}
      """;

  static final String SECURITY =
      """
      @Purpose(name = "Security", description = "Notice failures and misuse in log files",
          legalBasis = LegalBasis.LEGITIMATE_INTEREST, retention = "P6M")
      @LegitimateInterest(
          value = "Keeping the service available for everybody", balancingTest = "file 12")
      public interface Security {}
      """;

  static final String MAILER =
      """
      @Recipient(name = "Postduif B.V.", role = Recipient.Role.PROCESSOR, country = "NL")
      @Agreement("of 2026-01-01")
      @RecipientTerms(constraints = "No use of its own")
      public interface Mailer {}
      """;

  static final String CUSTOMER =
      """
      @DataSubject("customer")
      public class Customer {
        @PersonalData(purpose = Newsletter.class)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String email;

        @PersonalData(purpose = Invoicing.class, category = Category.ADDRESS)
        @Collected(
            provision = Collected.Provision.REQUIRED_BY_CONTRACT,
            consequence = "Without an address there is no delivery")
        String street;

        @PersonalData(purpose = Security.class, category = Category.CREDENTIALS)
        @Collected(provision = Collected.Provision.REQUIRED, consequence = "No account")
        @Protection(Protection.Measure.HASHED)
        byte[] passwordHash;

        @PersonalData(purpose = Security.class, category = Category.IP_ADDRESS)
        @Collected(from = Collected.Source.OBSERVED)
        String address;

        @Cookie(name = "session", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION",
            purpose = Security.class, data = Category.COOKIE_ID)
        void login() {}
      }
      """;

  private Firm() {}

  /** All its sources. */
  static String[] sources() {
    return new String[] {NEWSLETTER, INVOICING, SECURITY, MAILER, CUSTOMER};
  }

  /** What is found in the register of some types. */
  static List<Violation> gaps(String yaml, String... types) {
    return Gaps.violations(register(yaml, types));
  }

  /** The subjects of the violations of one rule, in the firm with one text replaced by another. */
  static List<String> changed(Rule rule, String text, String other) {
    if (Arrays.stream(sources()).noneMatch(source -> source.contains(text))) {
      throw new IllegalArgumentException("The firm does not hold " + text);
    }
    String[] types =
        Arrays.stream(sources()).map(source -> source.replace(text, other)).toArray(String[]::new);
    return subjects(rule, gaps(YAML, types));
  }

  /** The same with more types beside its own. */
  static List<String> with(Rule rule, String... types) {
    return withYaml(rule, YAML, types);
  }

  /** The same under another configuration. */
  static List<String> withYaml(Rule rule, String yaml, String... types) {
    String[] all = Arrays.copyOf(sources(), sources().length + types.length);
    System.arraycopy(types, 0, all, sources().length, types.length);
    return subjects(rule, gaps(yaml, all));
  }

  /** The configuration with one text replaced by another. */
  static String yaml(String text, String other) {
    if (!YAML.contains(text)) {
      throw new IllegalArgumentException("The configuration does not hold " + text);
    }
    return YAML.replace(text, other);
  }

  private static List<String> subjects(Rule rule, List<Violation> violations) {
    return violations.stream()
        .filter(violation -> violation.rule().equals(rule))
        .map(Violation::subject)
        .toList();
  }

  static Register register(String yaml, String... types) {
    return Registers.of(
            Compilation.scan(Arrays.stream(types).map(Registers::acme).toArray(String[]::new)),
            configuration(yaml))
        .register();
  }

  private static Configuration configuration(String yaml) {
    try {
      Path file = Files.createTempFile("doelbinding", ".yaml");
      try {
        Files.writeString(file, yaml);
        return ConfigurationReader.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ConfigurationException invalid) {
      throw new IllegalArgumentException(invalid);
    }
  }
}
