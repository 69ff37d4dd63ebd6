package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.declaration.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
  @TempDir private Path directory;

  private static final String LEASING =
      """
      @Purpose(name = "Huur", description = "Huur innen", legalBasis = LegalBasis.LEGAL_OBLIGATION,
          retention = "P2Y after contract-ended")
      @LegalDuty(law = "art. 52 AWR", from = "lease-signed")
      @DataSubject("tenant")
      public interface Leasing {}
      """;

  @Test
  void events_of_the_register_have_words_of_the_tool_or_else_their_own() {
    BuiltRegister built =
        Registers.of(
            LEASING,
            "public class Tenant { @PersonalData(purpose = Leasing.class) String email;"
                + " @RetentionStart(\"lease-signed\") java.time.Instant signed; }");

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().events())
        .containsExactly(
            new EventEntry(
                "contract-ended",
                new LocalizedText("het einde van het contract", "the end of the contract")),
            new EventEntry("lease-signed", new LocalizedText("lease signed", "lease signed")));
  }

  @Test
  void words_of_the_organisation_win_and_those_of_the_tool_fill_in() throws Exception {
    Configuration configuration =
        configuration(
            """
            events:
              contract-ended: "het einde van de huurovereenkomst"
              lease-signed: {nl: "het tekenen van de huur", en: "the signing of the lease"}
              never-named: "niets"
            """);

    BuiltRegister built =
        Registers.of(
            Compilation.scan(
                Registers.acme(LEASING),
                Registers.acme(
                    "public class Tenant { @PersonalData(purpose = Leasing.class) String email; }")),
            configuration);

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().events())
        .extracting(EventEntry::label)
        .containsExactly(
            new LocalizedText("het einde van de huurovereenkomst", "the end of the contract"),
            new LocalizedText("het tekenen van de huur", "the signing of the lease"));
  }

  @Test
  void an_event_that_nobody_knows_is_told_where_it_is_written_with_the_nearest_known() {
    BuiltRegister built =
        Registers.of(
            """
            @Purpose(name = "Huur", description = "Huur innen", legalBasis = LegalBasis.CONTRACT,
                retention = "until consent-withdrawm")
            @DataSubject("tenant")
            public interface Leasing {}
            """,
            """
            public class Tenant {
              @PersonalData(purpose = Leasing.class) String email;
              @PersonalData(purpose = Leasing.class, retention = "P1Y after lease-endet") String name;
              @RetentionStart("lease-ended") java.time.Instant ended;
            }
            """);

    assertThat(built.violations())
        .extracting(violation -> violation.rule().id(), Violation::subject, Violation::cure)
        .containsExactly(
            tuple("DB-270", "nl.acme.Leasing", "Did you mean \"consent-withdrawn\"?"),
            tuple("DB-270", "nl.acme.Tenant.name", "Did you mean \"lease-ended\"?"));
  }

  @Test
  void an_event_far_from_all_known_ones_asks_for_a_mark_or_for_words() {
    BuiltRegister built = Registers.of(LEASING);

    assertThat(built.violations())
        .filteredOn(violation -> violation.rule().id().equals("DB-270"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message())
                  .isEqualTo(
                      "nl.acme.Leasing names the event \"lease-signed\", which nobody marks or"
                          + " explains");
              assertThat(violation.cure())
                  .contains("@RetentionStart(\"lease-signed\")")
                  .contains("events: {lease-signed: …}");
            });
  }

  @Test
  void a_mark_on_a_record_or_a_getter_counts() {
    ScanResult scan =
        Compilation.scan(
            Registers.acme("public record Lease(@RetentionStart(\"a\") java.time.Instant from) {}"),
            Registers.acme(
                "public interface Home { @RetentionStart({\"b\", \"c\"}) Object left(); }"));
    RetentionStarts starts = new RetentionStarts(new Declarations(scan));

    assertThat(scan.classes().stream().flatMap(one -> starts.in(one.model()).stream()).toList())
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void a_mark_in_another_module_counts() {
    Path library =
        Compilation.compile(
            directory.resolve("library"),
            List.of(),
            Registers.acme(
                "public class Lease { @RetentionStart(\"lease-signed\") java.time.Instant signed; }"));
    ScanResult scan = Compilation.scan(Registers.acme(LEASING));
    Declarations declarations = new Declarations(scan);

    BuiltRegister built =
        RegisterBuilder.build(
            new RegisterInput(
                scan,
                scan,
                declarations,
                null,
                new ModuleEntry("", "shop", null, null),
                (owner, member) -> null,
                Registers.BY_NAME,
                () -> new RetentionStarts(declarations).on(List.of(library))));

    assertThat(built.violations()).extracting(one -> one.rule().id()).containsExactly("DB-217");
  }

  private Configuration configuration(String more) throws Exception {
    Path file = directory.resolve(Configuration.FILE_NAME);
    Files.writeString(file, "organisation: {name: Acme B.V.}\n" + more);
    return ConfigurationReader.read(file);
  }
}
