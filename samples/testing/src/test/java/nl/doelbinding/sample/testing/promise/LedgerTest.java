package nl.doelbinding.sample.testing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.testing.promise.PromiseEntry.InTwoLanguages;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final InTwoLanguages BECAUSE = new InTwoLanguages("omdat", "because");
  private static final PromiseEntry PROVEN = promise("firm-01", null, null);
  private static final PromiseEntry OPEN = promise("firm-02", "consent-ledger", null);
  private static final PromiseEntry BEYOND = promise("firm-03", null, BECAUSE);

  @Test
  void the_strongest_proof_counts() {
    Ledger ledger =
        ledger(
            List.of(PROVEN),
            new Proof("firm-01", Status.STATED, "A.a"),
            new Proof("firm-01", Status.ENFORCED, "B.b"));

    assertThat(ledger.faults()).isEmpty();
    assertThat(ledger.chapters().get(0).counts())
        .containsEntry(Status.ENFORCED, 1)
        .containsEntry(Status.STATED, 0);
  }

  @Test
  void a_promise_without_test_or_reason_is_a_fault() {
    assertThat(ledger(List.of(PROVEN)).faults())
        .containsExactly("firm-01: no test claims it, and nothing says why");
  }

  @Test
  void a_test_of_a_promise_that_nobody_made_is_a_fault() {
    assertThat(ledger(List.of(), new Proof("firm-99", Status.CHECKED, "A.a")).faults())
        .containsExactly("firm-99: no such promise of shop, claimed by A.a");
  }

  @Test
  void a_promise_that_is_open_or_beyond_code_cannot_be_proven_too() {
    assertThat(
            ledger(
                    List.of(OPEN, BEYOND),
                    new Proof("firm-02", Status.CHECKED, "A.a"),
                    new Proof("firm-03", Status.ENFORCED, "B.b"))
                .faults())
        .containsExactly(
            "firm-02: a test claims it, but it is open or beyond code: A.a",
            "firm-03: a test claims it, but it is open or beyond code: B.b");
  }

  @Test
  void an_open_promise_may_be_stated_and_kept_by_hand() {
    Ledger ledger =
        ledger(
            List.of(OPEN),
            new Proof("firm-02", Status.STATED, "A.a"),
            new Proof("firm-02", Status.OPEN, "B.b"));

    assertThat(ledger.faults()).isEmpty();
    assertThat(ledger.chapters().get(0).counts()).containsEntry(Status.OPEN, 1);
  }

  @Test
  void a_missing_feature_must_be_one_of_the_list() {
    assertThat(ledger(List.of(promise("firm-04", "magic", null))).faults())
        .containsExactly("firm-04: there is no feature magic");
  }

  @Test
  void a_promise_is_told_in_both_languages() {
    PromiseEntry silent =
        new PromiseEntry("firm-05", "right", "", "x", Map.of(), null, null, BECAUSE);

    assertThat(ledger(List.of(silent)).faults())
        .containsExactly("firm-05: it is not told in both languages");
  }

  @Test
  void it_is_written_a_line_for_each_promise() {
    Ledger ledger = ledger(List.of(OPEN, BEYOND));

    assertThat(LedgerFile.json(ledger))
        .isEqualTo(
            """
            [
            {"id":"firm-02","sample":"shop","kind":"right","nl":"iets","en":"something",\
            "status":"open","missing":{"id":"consent-ledger","nl":"toestemmingenboek",\
            "en":"consent ledger"},"why":{"nl":"omdat","en":"because"}},
            {"id":"firm-03","sample":"shop","kind":"right","nl":"iets","en":"something",\
            "status":"beyond-code","why":{"nl":"omdat","en":"because"}}
            ]
            """);
    assertThat(LedgerPage.markdown(ledger))
        .contains("| firm-02 | something | open: consent ledger | because |");
  }

  private static Ledger ledger(List<PromiseEntry> promises, Proof... proofs) {
    return Ledger.of(List.of(new Catalogue("shop", promises)), Map.of("shop", List.of(proofs)));
  }

  private static PromiseEntry promise(String id, String open, InTwoLanguages beyond) {
    return new PromiseEntry(
        id, "right", "iets", "something", Map.of(), open, open == null ? null : BECAUSE, beyond);
  }
}
