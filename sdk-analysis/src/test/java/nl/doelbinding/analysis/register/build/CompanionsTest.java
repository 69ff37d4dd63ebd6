package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.annotations.AfterRetention;
import org.junit.jupiter.api.Test;

class CompanionsTest {

  private static final String[] TWO_PURPOSES = {
    """
    @Purpose(name = "Vragen", description = "Vragen beantwoorden", legalBasis = LegalBasis.CONTRACT,
        retention = "P1Y")
    @DataSubject("customer")
    public interface Support {}
    """,
    """
    @Purpose(name = "Facturen", description = "Facturen sturen", legalBasis = LegalBasis.CONTRACT,
        retention = "P7Y")
    @DataSubject("customer")
    public interface Invoicing {}
    """,
    """
    @Recipient(name = "Bank", role = Recipient.Role.CONTROLLER, country = "NL")
    public interface Bank {}
    """
  };

  @Test
  void what_is_said_of_one_purpose_is_not_said_of_another() {
    BuiltRegister built =
        built(
            """
            @PersonalData(purpose = {Support.class, Invoicing.class})
            @LegalDuty(law = "art. 52 lid 4 AWR", purpose = Invoicing.class)
            @SentTo(value = Bank.class, purpose = Invoicing.class)
            @AfterRetention(value = AfterRetention.Action.RESTRICT, purpose = Invoicing.class)
            String email;
            """);

    DataItem invoicing = item(built, "invoicing");
    assertThat(invoicing.retention().law()).isEqualTo("art. 52 lid 4 AWR");
    assertThat(invoicing.recipients()).containsExactly("bank");
    assertThat(invoicing.retention().action()).isEqualTo(AfterRetention.Action.RESTRICT);
    DataItem support = item(built, "support");
    assertThat(support.retention().law()).isNull();
    assertThat(support.recipients()).isEmpty();
    assertThat(support.retention().action()).isEqualTo(AfterRetention.Action.ERASE);
  }

  @Test
  void what_names_the_purpose_counts_before_what_holds_for_all() {
    BuiltRegister built =
        built(
            """
            @PersonalData(purpose = {Support.class, Invoicing.class})
            @LegalDuty(law = "art. 1 X")
            @LegalDuty(law = "art. 52 lid 4 AWR", purpose = Invoicing.class)
            String email;
            """);

    assertThat(item(built, "invoicing").retention().law()).isEqualTo("art. 52 lid 4 AWR");
    assertThat(item(built, "support").retention().law()).isEqualTo("art. 1 X");
  }

  private static BuiltRegister built(String member) {
    BuiltRegister built =
        Registers.of(
            TWO_PURPOSES[0],
            TWO_PURPOSES[1],
            TWO_PURPOSES[2],
            "public class Customer {\n" + member + "}\n");
    assertThat(built.violations()).isEmpty();
    return built;
  }

  private static DataItem item(BuiltRegister built, String activity) {
    return built.register().activities().stream()
        .filter(candidate -> candidate.id().equals(activity))
        .flatMap(candidate -> candidate.data().stream())
        .findFirst()
        .orElseThrow();
  }
}
