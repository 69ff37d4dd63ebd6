package nl.doelbinding.analysis.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationException;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.scan.ScanResult;

/** A small shop whose register has something in every section, and some gaps. */
public final class Shop {
  private static final String[] SOURCES = {
    """
    @Purpose(
        name = "Nieuwsbrief",
        description = "Nieuws over nieuwe producten en aanbiedingen per e-mail versturen",
        legalBasis = LegalBasis.CONSENT,
        retention = "until consent-withdrawn",
        recipients = MailProvider.class)
    @Text(lang = "en", name = "Newsletter", description = "Send news about products by e-mail")
    @DpvPurpose("https://w3id.org/dpv#DirectMarketing")
    @nl.doelbinding.annotations.Activity(
        owner = "Marketing", category = "Communicatie", channels = Channel.EMAIL,
        securityMeasures = "tls", consentRecord = "tabel toestemming")
    @Review(last = "2026-03-01", every = "P1Y")
    @StoredIn(system = "klantendatabase", country = "NL")
    @Profiling
    public interface Newsletter {}
    """,
    """
    @Purpose(
        name = "Facturatie",
        description = "Facturen opstellen, versturen en zo lang bewaren als de belastingwet vraagt",
        legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION},
        retention = "P7Y after contract-ended",
        recipients = PaymentProvider.class)
    @LegalDuty(law = "art. 52 lid 4 AWR", from = "contract-ended")
    @nl.doelbinding.annotations.Activity(
        owner = "Administratie", channels = {Channel.EMAIL, Channel.POST},
        securityMeasures = {"tls", "access"}, remarks = "Alleen de administratie heeft toegang")
    @Dpia(required = false, reference = "DPIA-toets 2026-02")
    public interface Invoicing {}
    """,
    """
    @Purpose(
        name = "Beveiliging",
        description = "Storingen en misbruik opmerken en onderzoeken",
        legalBasis = LegalBasis.LEGITIMATE_INTEREST,
        retention = "P4W")
    @LegitimateInterest(
        value = "Een dienst die blijft werken en waarin niemand anders kan", balancingTest = "LIA-1")
    @DataSubject(value = "visitor", label = "Bezoekers")
    public interface Security {}
    """,
    """
    @Purpose(
        name = "Kredietbeoordeling",
        description = "Beoordelen of achteraf betalen mogelijk is",
        legalBasis = LegalBasis.CONTRACT)
    @AutomatedDecision(
        logic = "Openstaande facturen en betaalgedrag geven samen een score",
        effects = "Bij een lage score is achteraf betalen niet mogelijk")
    public interface CreditCheck extends Invoicing {}
    """,
    """
    @Purpose(
        name = "Wachtlijst", description = "Klanten bellen als een product weer leverbaar is",
        legalBasis = LegalBasis.CONTRACT)
    public interface WaitingList {}
    """,
    """
    @Recipient(
        name = "MailProvider Inc.", role = Recipient.Role.PROCESSOR, country = "US",
        category = "Mailbedrijven")
    @Agreement("verwerkersovereenkomst van 2026-03-01")
    @Transfer(safeguard = Safeguard.SCC, agreement = "SCC module 2, getekend 2026-01-10")
    @RecipientTerms(constraints = "geen eigen gebruik", hosts = "api.mail.example")
    public interface MailProvider {}
    """,
    """
    @Recipient(
        name = "Betaaldienst N.V.", role = Recipient.Role.CONTROLLER, country = "NL")
    public interface PaymentProvider {}
    """,
    """
    @Recipient(name = "Cloudhuis Ltd", role = Recipient.Role.PROCESSOR, country = "GB")
    public interface CloudHouse {}
    """,
    """
    @DataSubject(
        value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
    @Text(lang = "en", label = "Customers")
    public class Customer {
      @PersonalData(purpose = {Newsletter.class, Invoicing.class}) String email;
      @PersonalData(purpose = Invoicing.class) @PersonalData(purpose = WaitingList.class)
      @Collected(
          provision = Collected.Provision.REQUIRED_BY_CONTRACT,
          consequence = "Zonder naam kunnen wij geen factuur sturen")
      String name;
      @PersonalData(purpose = Invoicing.class, category = Category.ADDRESS) String street;
      @PersonalData(purpose = Invoicing.class, category = Category.ADDRESS) String city;
      @PersonalData(purpose = Invoicing.class, category = Category.BANK_ACCOUNT)
      @SentTo(PaymentProvider.class)
      @Protection(Protection.Measure.ENCRYPTED)
      String iban;
      @PersonalData(purpose = WaitingList.class, retention = "P7X", category = Category.PHONE_NUMBER)
      String phone;
      @PersonalData(purpose = Invoicing.class, category = Category.HEALTH) String diet;
      @NotPersonalData("the name of a product") String productName;
    }
    """,
    """
    public class AccessLog {
      @PersonalData(purpose = Security.class, category = Category.IP_ADDRESS)
      @Collected(from = Collected.Source.OBSERVED)
      @Protection({Protection.Measure.TRUNCATED, Protection.Measure.MASKED_IN_LOGS})
      String address;
      @PersonalData(purpose = Security.class, category = Category.USER_AGENT)
      @Collected(from = Collected.Source.OBSERVED)
      String agent;

      @Cookie(
          name = "SESSION", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION",
          purpose = Security.class, data = Category.COOKIE_ID, description = "Houdt u ingelogd")
      void record(
          @PersonalData(purpose = Security.class, category = Category.ACTIVITY_LOG) String page) {}
    }
    """
  };

  private Shop() {}

  /** Its classes. */
  public static ScanResult scan() {
    return scan(source -> source);
  }

  /** Its sources. */
  public static List<String> sources() {
    return Stream.of(SOURCES).map(Registers::acme).toList();
  }

  /** Its classes, with its sources changed. */
  public static ScanResult scan(UnaryOperator<String> change) {
    return Compilation.scan(sources().stream().map(change).toArray(String[]::new));
  }

  /** Its configuration. */
  public static Configuration configuration() {
    try {
      return ConfigurationReader.read(Path.of("src/test/resources/shop/doelbinding.yaml"));
    } catch (ConfigurationException invalid) {
      throw new IllegalStateException(invalid);
    }
  }

  /** Its register. */
  public static BuiltRegister register() {
    return Registers.of(scan(), configuration());
  }
}
