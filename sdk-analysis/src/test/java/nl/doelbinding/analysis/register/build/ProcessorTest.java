package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.statement.PrivacyStatement;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of a processor (GDPR Art. 30(2)), in full. */
class ProcessorTest {
  private static final String CONFIGURATION =
      """
      role: PROCESSOR
      organisation: {name: Urenhuis B.V., email: info@urenhuis.example, country: NL}
      dpo: {name: A. de Vries, email: fg@urenhuis.example}
      controllers:
        - name: Bouwbedrijf Acme B.V.
          address: Dorpsstraat 1, 1234 AB Ons Dorp
          email: privacy@acme.example
          arrangement: processing agreement of 2026-01-10
          dpo: {name: B. Jansen, email: fg@acme.example}
        - name: Acme Inc.
          country: US
          representative: {name: Acme Europe B.V., email: eu@acme.example}
      securityMeasures:
        - {id: tls, kind: TECHNICAL, description: Versleutelde verbindingen}
      """;
  private static final String PURPOSE =
      """
      @Purpose(
          name = "Uren", description = "Uren van medewerkers van klanten bijhouden",
          legalBasis = {}, retention = "until agreement-ended", recipients = Cloud.class)
      @nl.doelbinding.annotations.Activity(
          category = "Hosting van urenregistratie", securityMeasures = "tls",
          onBehalfOf = {"Bouwbedrijf Acme B.V.", "Acme Inc."})
      @DataSubject("employee-of-customer")
      public interface Hours {}
      """;
  private static final String SUB_PROCESSOR =
      """
      @Recipient(name = "Cloud Inc.", role = Recipient.Role.SUB_PROCESSOR, country = "US")
      @Agreement("sub-processing agreement of 2026-02-01")
      @Transfer(safeguard = Safeguard.SCC, agreement = "module 3", copy = "fg@urenhuis.example")
      public interface Cloud {}
      """;
  private static final String ENTRY =
      "public class Entry { @PersonalData(purpose = Hours.class) String name; }";

  @TempDir private Path directory;

  @Test
  void each_controller_has_its_officers_and_each_activity_its_controllers() throws Exception {
    BuiltRegister built = built(PURPOSE);
    Register register = built.register();

    assertThat(built.violations()).isEmpty();
    assertThat(register.role()).isEqualTo(Role.PROCESSOR);
    assertThat(register.controllers())
        .extracting(Party::representative)
        .containsExactly(
            null, new Contact("Acme Europe B.V.", null, null, "eu@acme.example", null, null));
    assertThat(register.controllers().get(0).dpo())
        .isEqualTo(new Contact("B. Jansen", null, null, "fg@acme.example", null, null));
    Activity hours = register.activities().get(0);
    assertThat(hours.onBehalfOf()).containsExactly("Acme Inc.", "Bouwbedrijf Acme B.V.");
    assertThat(hours.category()).isEqualTo("Hosting van urenregistratie");
    assertThat(hours.securityMeasures()).containsExactly("tls");
    assertThat(register.recipients().get(0).safeguard().copy()).isEqualTo("fg@urenhuis.example");
  }

  @Test
  void its_json_keeps_to_the_schema_and_reads_back() throws Exception {
    Register register = built(PURPOSE).register();

    String json = RegisterJson.write(register);

    assertThat(Schemas.errors("register.schema.json", json)).isEmpty();
    assertThat(RegisterJson.read(json)).isEqualTo(register);
  }

  @Test
  void the_statement_leaves_the_basis_to_whom_it_works_for() throws Exception {
    Register register = built(PURPOSE).register();

    PrivacyStatement statement = PrivacyStatement.of(register, Language.EN, StatementHistory.NONE);

    assertThat(MarkdownWriter.write(statement.document()))
        .contains("Whoever we do this for knows why it is allowed.");
    assertThat(statement.gaps()).noneMatch(gap -> gap.toString().contains("no legal basis"));
  }

  @Test
  void what_it_does_for_itself_needs_a_basis() throws Exception {
    assertThat(
            built(
                    PURPOSE.replace(
                        "onBehalfOf = {\"Bouwbedrijf Acme B.V.\", \"Acme Inc.\"}", "owner = \"x\""))
                .violations())
        .extracting(violation -> violation.rule().id())
        .containsExactly("DB-210");
  }

  private BuiltRegister built(String purpose) throws Exception {
    Path file = directory.resolve(Configuration.FILE_NAME);
    Files.writeString(file, CONFIGURATION);
    return Registers.of(
        Compilation.scan(
            Registers.acme(purpose), Registers.acme(SUB_PROCESSOR), Registers.acme(ENTRY)),
        ConfigurationReader.read(file));
  }
}
