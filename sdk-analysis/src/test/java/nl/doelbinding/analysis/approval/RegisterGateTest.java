package nl.doelbinding.analysis.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.Weight;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterReader;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterGateTest {
  private static final Register SHOP = Shop.register().register();
  private static final Register SHORTER =
      Registers.of(Shop.scan(source -> source.replace("\"P4W\"", "\"P2W\"")), Shop.configuration())
          .register();
  private static final Register WITHOUT_SECURITY =
      SHOP.withActivities(
          SHOP.activities().stream().filter(one -> !one.id().equals("security")).toList());

  @TempDir private Path directory;
  private RegisterGate gate;

  @BeforeEach
  void gate() {
    gate =
        new RegisterGate(
            directory.resolve(ApprovedRegister.FILE_NAME), "doelbinding-register.json");
  }

  @Test
  void without_an_approved_register_there_is_nothing_to_judge() throws Exception {
    assertThat(gate.judge(SHOP)).isEmpty();
  }

  @Test
  void what_was_approved_has_not_changed() throws Exception {
    RegisterGate.Outcome outcome = approve(SHOP, "first");

    assertThat(outcome.first()).isTrue();
    assertThat(gate.judge(SHOP)).hasValue(List.of());
    assertThat(approve(SHOP, "again").written()).isEmpty();
  }

  @Test
  void a_change_is_judged_until_it_is_approved() throws Exception {
    approve(SHOP, "first");
    assertThat(gate.judge(SHORTER).orElseThrow())
        .extracting(Change::weight)
        .contains(Weight.NORMAL);

    RegisterGate.Outcome outcome = approve(SHORTER, "less is enough");

    assertThat(outcome.told(gate))
        .isEqualTo(
            "Wrote doelbinding-register.json and doelbinding-approvals.json; commit both. 3 changes"
                + " approved");
    assertThat(gate.judge(SHORTER)).hasValue(List.of());
  }

  @Test
  void the_file_keeps_to_the_schema_and_holds_no_lines_findings_or_versions_of_tools()
      throws Exception {
    approve(SHOP, "first");

    String text = Files.readString(gate.file());
    assertThat(Schemas.errors("register.schema.json", text)).isEmpty();
    assertThat(text)
        .endsWith("}\n")
        .doesNotContain("\r", "\"line\"", "\"source\": {", "\"findings\"", "\"generator\"");
    Register read = RegisterReader.read(Files.readAllBytes(gate.file()), "it");
    assertThat(read.modules()).extracting(ModuleEntry::version).containsOnlyNulls();
    assertThat(read.activities())
        .allSatisfy(activity -> assertThat(activity.version()).isEqualTo(1));
  }

  @Test
  void equal_registers_give_equal_bytes() throws Exception {
    approve(SHOP, "first");
    byte[] once = Files.readAllBytes(gate.file());
    byte[] log = Files.readAllBytes(gate.logFile());
    Files.delete(gate.file());
    Files.delete(gate.logFile());

    approve(Shop.register().register(), "first");

    assertThat(Files.readAllBytes(gate.file())).isEqualTo(once);
    assertThat(Files.readAllBytes(gate.logFile())).isEqualTo(log);
  }

  @Test
  void a_version_counts_on_with_what_it_means_and_with_nothing_else() throws Exception {
    assertThat(version(SHOP)).isEqualTo(1);
    approve(SHOP, "first");
    assertThat(version(SHOP)).isEqualTo(1);
    assertThat(version(SHORTER)).isEqualTo(2);
    assertThat(version(SHORTER)).as("as long as it is not approved").isEqualTo(2);

    approve(SHORTER, "second");

    assertThat(version(SHORTER)).isEqualTo(2);
    assertThat(version(SHOP)).isEqualTo(3);
    assertThat(activity(versioned(SHORTER)).urn()).isEqualTo("urn:doelbinding:activity:security:2");
    assertThat(versioned(SHORTER).activities())
        .filteredOn(one -> !one.id().equals("security"))
        .allSatisfy(one -> assertThat(one.version()).isEqualTo(1));
  }

  @Test
  void an_activity_that_was_removed_and_comes_back_counts_on() throws Exception {
    approve(SHOP, "first");
    approve(SHORTER, "second");
    approve(WITHOUT_SECURITY, "third");
    assertThat(gate.log().approvals().get(0).removed())
        .containsExactly(new Approval.RemovedActivity("security", 2));

    assertThat(version(SHORTER)).isEqualTo(3);
  }

  @Test
  void the_log_tells_who_approved_what_newest_first() throws Exception {
    approve(SHOP, "first");
    approve(SHORTER, "  less is enough ");

    List<Approval> approvals = gate.log().approvals();
    assertThat(approvals).extracting(Approval::note).containsExactly("less is enough", "first");
    Approval newest = approvals.get(0);
    assertThat(newest.date()).isEqualTo("2026-11-22");
    assertThat(newest.approver()).isEqualTo("the DPO");
    assertThat(newest.registerBefore()).isEqualTo(approvals.get(1).registerAfter());
    assertThat(newest.changes())
        .extracting(change -> change.text().in(Language.NL))
        .first()
        .asString()
        .contains("“Beveiliging” bewaart", "korter: was 4 weken");
    assertThat(approvals.get(1).registerBefore()).isNull();
    assertThat(approvals.get(1).changes()).isEmpty();
  }

  @Test
  void the_statement_hears_what_concerns_data_subjects_and_no_class_names() throws Exception {
    approve(SHOP, "first");
    Register moved =
        Registers.of(
                Shop.scan(
                    source ->
                        source
                            .replace("\"P4W\"", "\"P2Y\"")
                            .replace("class AccessLog", "class VisitLog")),
                Shop.configuration())
            .register();
    approve(moved, "second");

    assertThat(gate.log().entries())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.date()).isEqualTo("2026-11-22");
              assertThat(told.changes())
                  .isNotEmpty()
                  .allSatisfy(
                      text ->
                          assertThat(text.in(Language.NL))
                              .contains("langer")
                              .doesNotContain("nl.acme"));
            });
  }

  @Test
  void an_approved_register_that_cannot_be_read_is_neither_used_nor_overwritten()
      throws IOException {
    Files.writeString(gate.file(), "{\"format\": ");

    assertThatThrownBy(() -> gate.judge(SHOP))
        .isInstanceOf(UnusableRegisterException.class)
        .hasMessageStartingWith("doelbinding-register.json ");
    assertThatThrownBy(() -> approve(SHOP, "first")).isInstanceOf(UnusableRegisterException.class);
    assertThat(gate.file()).hasContent("{\"format\": ");
    assertThat(gate.logFile()).doesNotExist();
  }

  @Test
  void a_log_that_cannot_be_read_keeps_the_register_from_being_approved() throws Exception {
    approve(SHOP, "first");
    byte[] before = Files.readAllBytes(gate.file());
    Files.writeString(gate.logFile(), "[]");

    assertThatThrownBy(() -> approve(SHORTER, "second"))
        .isInstanceOf(UnusableApprovalsException.class)
        .hasMessage(
            "doelbinding-approvals.json is no log of approvals: its format is not"
                + " \"doelbinding-approvals\"");
    assertThat(Files.readAllBytes(gate.file())).isEqualTo(before);
  }

  @Test
  void where_one_of_the_files_cannot_be_written_neither_is() throws Exception {
    Files.createDirectories(gate.logFile().resolve("in the way"));

    assertThatThrownBy(() -> approve(SHOP, "first")).isInstanceOf(UnusableApprovalsException.class);
    assertThat(gate.file()).doesNotExist();
  }

  private RegisterGate.Outcome approve(Register register, String note) throws Exception {
    return gate.approve(register, new ApprovalNote(note, "the DPO", LocalDate.of(2026, 11, 22)));
  }

  private Register versioned(Register register) throws Exception {
    return ActivityVersions.of(register, gate.approved().orElse(null), gate.log());
  }

  private int version(Register register) throws Exception {
    return activity(versioned(register)).version();
  }

  private static Activity activity(Register register) {
    return register.activities().stream()
        .filter(one -> one.id().equals("security"))
        .findFirst()
        .orElseThrow();
  }
}
