package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.doelbinding.analysis.approval.ApprovalLog;
import nl.doelbinding.analysis.approval.ApprovalNote;
import nl.doelbinding.analysis.approval.ApprovedRegister;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedHistoryTest {
  private static final Register SHOP = Shop.register().register();
  private static final Register LONGER =
      Registers.of(Shop.scan(source -> source.replace("\"P4W\"", "\"P8W\"")), Shop.configuration())
          .register();

  @TempDir private Path directory;

  @Test
  void what_was_approved_is_told_to_people_in_both_languages() throws Exception {
    approve(SHOP, "2026-10-01");
    approve(LONGER, "2026-11-20");

    StatementHistory history = StatementHistory.of(gate().log());

    assertThat(changes(LONGER, Language.NL, history))
        .contains("(20 november 2026)")
        .containsPattern("\n- .*Beveiliging.*8 weken.*\\.")
        .doesNotContain("1 oktober 2026");
    assertThat(changes(LONGER, Language.EN, history))
        .contains("(20 November 2026)")
        .containsPattern("\n- .*8 weeks.*\\.");
  }

  @Test
  void without_approvals_nothing_is_told() {
    StatementHistory history = StatementHistory.of(ApprovalLog.EMPTY);

    assertThat(history).isEqualTo(StatementHistory.NONE);
    assertThat(changes(SHOP, Language.NL, history)).doesNotContain("###");
  }

  private static String changes(Register register, Language language, StatementHistory history) {
    return new Told(PrivacyStatement.of(register, language, history)).section("changes");
  }

  private void approve(Register register, String day) throws Exception {
    gate().approve(register, new ApprovalNote("because", "A. de Vries", LocalDate.parse(day)));
  }

  private RegisterGate gate() {
    return new RegisterGate(
        directory.resolve(ApprovedRegister.FILE_NAME), ApprovedRegister.FILE_NAME);
  }
}
