package nl.doelbinding.analysis.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Violation EMAIL = undeclared("nl.acme.Customer.email");
  private static final Violation PHONE = undeclared("nl.acme.Customer.phone");

  @Test
  void what_is_accepted_does_not_count_and_what_is_new_does() {
    Baseline.Judged judged = accepting(EMAIL).judge(List.of(EMAIL, PHONE), TODAY);

    assertThat(judged.accepted()).containsExactly(EMAIL);
    assertThat(judged.counting()).containsExactly(PHONE);
    assertThat(judged.stale()).isEmpty();
  }

  @Test
  void a_fixed_finding_that_returns_is_reported_again() {
    Baseline tightened = accepting(EMAIL, PHONE).accepting(List.of(PHONE), "debt", null);

    assertThat(tightened.judge(List.of(EMAIL, PHONE), TODAY).counting()).containsExactly(EMAIL);
  }

  @Test
  void the_same_subject_under_another_rule_is_not_accepted() {
    Violation other =
        new Violation(Rules.CATEGORY_UNKNOWN, EMAIL.subject(), "a message", "a cure", null);

    assertThat(accepting(EMAIL).judge(List.of(other), TODAY).counting()).containsExactly(other);
  }

  @Test
  void what_is_said_of_a_finding_may_change_without_losing_its_entry() {
    Violation reworded =
        new Violation(Rules.UNDECLARED, EMAIL.subject(), "another message", "another cure", null);

    assertThat(accepting(EMAIL).judge(List.of(reworded), TODAY).accepted())
        .containsExactly(reworded);
  }

  @Test
  void an_entry_for_what_is_gone_is_stale() {
    Baseline.Judged judged = accepting(EMAIL, PHONE).judge(List.of(PHONE), TODAY);

    assertThat(judged.stale())
        .extracting(entry -> entry.key().subject())
        .containsExactly(EMAIL.subject());
    assertThat(judged.counting()).isEmpty();
  }

  @Test
  void an_entry_holds_on_its_last_day_and_not_on_the_next() {
    Baseline baseline = Baseline.empty().accepting(List.of(EMAIL), "debt", TODAY);

    assertThat(baseline.judge(List.of(EMAIL), TODAY).accepted()).containsExactly(EMAIL);
    Baseline.Judged next = baseline.judge(List.of(EMAIL), TODAY.plusDays(1));
    assertThat(next.counting()).containsExactly(EMAIL);
    assertThat(next.expired()).singleElement().isEqualTo(baseline.entries().get(0));
  }

  @Test
  void an_expired_entry_for_what_is_gone_is_only_stale() {
    Baseline baseline = Baseline.empty().accepting(List.of(EMAIL), "debt", TODAY.minusDays(1));

    Baseline.Judged judged = baseline.judge(List.of(), TODAY);

    assertThat(judged.stale()).hasSize(1);
    assertThat(judged.expired()).isEmpty();
  }

  @Test
  void rewriting_keeps_reasons_and_dates_also_those_that_are_past() {
    LocalDate past = TODAY.minusYears(1);
    Baseline before = Baseline.empty().accepting(List.of(EMAIL), "the DPO knows", past);

    Baseline after = before.accepting(List.of(EMAIL, PHONE), "debt", TODAY.plusYears(1));

    assertThat(after.entries())
        .extracting(BaselineEntry::reason)
        .containsExactly("the DPO knows", "debt");
    assertThat(after.entries())
        .extracting(BaselineEntry::until)
        .containsExactly(past, TODAY.plusYears(1));
  }

  @Test
  void notes_and_what_cannot_be_accepted_are_not_written() {
    Baseline baseline =
        Baseline.empty()
            .accepting(
                List.of(
                    violation(Rules.PURPOSE_UNUSED),
                    violation(Rules.UNREADABLE_INPUT),
                    violation(Rules.COVERAGE_TOO_LOW),
                    violation(Rules.ACCEPTANCE_IS_OVER)),
                "debt",
                null);

    assertThat(baseline.entries()).isEmpty();
  }

  private static Baseline accepting(Violation... violations) {
    return Baseline.empty().accepting(List.of(violations), "debt", null);
  }

  private static Violation undeclared(String subject) {
    return new Violation(Rules.UNDECLARED, subject, subject + " is open", "declare it", null);
  }

  private static Violation violation(Rule rule) {
    return new Violation(rule, "a subject", "a message", "a cure", null);
  }
}
