package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class DecisionGapsTest {
  private static final String SILENT =
      Firm.yaml("claims: [no-automated-decisions, no-profiling]", "");
  private static final String PROFILE = "@Profiling";
  private static final String DECISION =
      "@AutomatedDecision(logic = \"a score\", effects = \"a refusal\"%s)";

  private static String purpose(String name, String more) {
    return """
    @Purpose(name = "%s", description = "What is done with the data and to which end",
        legalBasis = LegalBasis.CONTRACT, retention = "P1Y")
    %s
    public interface Subject {}
    """
        .formatted(name, more);
  }

  private static List<String> found(Rule rule, String yaml, String more, String... types) {
    String[] all = new String[types.length + 1];
    all[0] = purpose("Delivery", more);
    System.arraycopy(types, 0, all, 1, types.length);
    return Firm.withYaml(rule, yaml, all);
  }

  @Test
  void somebody_says_whether_there_are_automated_decisions() {
    assertThat(found(GapRules.DECISIONS_NOT_SAID, SILENT, "")).containsExactly("claims");
    assertThat(found(GapRules.DECISIONS_NOT_SAID, Firm.YAML, "")).isEmpty();
    assertThat(found(GapRules.DECISIONS_NOT_SAID, SILENT, DECISION.formatted(""))).isEmpty();
  }

  @Test
  void a_decision_shows_the_way_to_a_person() {
    assertThat(found(GapRules.DECISION_UNEXPLAINED, SILENT, DECISION.formatted("")))
        .containsExactly("nl.acme.Subject");
    assertThat(
            found(
                GapRules.DECISION_UNEXPLAINED,
                SILENT,
                DECISION.formatted(", humanReview = \"call us\"")))
        .isEmpty();
  }

  @Test
  void a_profile_is_explained_unless_nothing_is_decided_by_it() {
    assertThat(found(GapRules.DECISION_UNEXPLAINED, SILENT, PROFILE))
        .containsExactly("nl.acme.Subject");
    assertThat(found(GapRules.DECISION_UNEXPLAINED, Firm.YAML, PROFILE)).isEmpty();
    assertThat(found(GapRules.DECISION_UNEXPLAINED, SILENT, "")).isEmpty();
  }

  @Test
  void a_profile_calls_for_a_word_about_an_assessment() {
    assertThat(found(GapRules.DPIA_NOT_SAID, Firm.YAML, PROFILE))
        .containsExactly("nl.acme.Subject");
    assertThat(found(GapRules.DPIA_NOT_SAID, Firm.YAML, PROFILE + " @Dpia(required = true)"))
        .containsExactly("nl.acme.Subject");
    assertThat(found(GapRules.DPIA_NOT_SAID, Firm.YAML, PROFILE + " @Dpia(required = false)"))
        .containsExactly("nl.acme.Subject");
    assertThat(
            found(
                GapRules.DPIA_NOT_SAID,
                Firm.YAML,
                PROFILE + " @Dpia(required = false, reference = \"file 4\")"))
        .isEmpty();
    assertThat(
            found(
                GapRules.DPIA_NOT_SAID,
                Firm.YAML,
                PROFILE + " @Dpia(required = true, reference = \"file 3\")"))
        .isEmpty();
  }

  @Test
  void so_does_a_special_category_and_a_name_does_not() {
    assertThat(found(GapRules.DPIA_NOT_SAID, Firm.YAML, "", holder("HEALTH")))
        .containsExactly("nl.acme.Subject");
    assertThat(found(GapRules.DPIA_NOT_SAID, Firm.YAML, "", holder("NAME"))).isEmpty();
  }

  @Test
  void tailored_content_is_a_profile_or_said_to_be_none() {
    String tailored = purpose("Personalised offers", "");

    assertThat(Firm.withYaml(GapRules.TAILORED_UNSAID, SILENT, tailored))
        .containsExactly("nl.acme.Subject");
    assertThat(Firm.withYaml(GapRules.TAILORED_UNSAID, Firm.YAML, tailored)).isEmpty();
    assertThat(
            Firm.withYaml(
                GapRules.TAILORED_UNSAID, SILENT, purpose("Personalised offers", PROFILE)))
        .isEmpty();
    assertThat(found(GapRules.TAILORED_UNSAID, SILENT, "", holder("INTERESTS")))
        .containsExactly("nl.acme.Subject");
    assertThat(found(GapRules.TAILORED_UNSAID, SILENT, "", holder("NAME"))).isEmpty();
  }

  @Test
  void an_officer_is_missed_more_where_health_is_kept() {
    String none = Firm.yaml("dpo: {name: J. Voorbeeld, email: dpo@acme.example}", "");

    assertThat(officer(none, holder("NAME"))).containsExactly(Severity.INFO);
    assertThat(officer(none, holder("HEALTH"))).containsExactly(Severity.WARNING);
    assertThat(officer(Firm.YAML, holder("HEALTH"))).isEmpty();
    assertThat(officer(none.replace("no-profiling", "no-dpo-needed"), holder("HEALTH"))).isEmpty();
  }

  private static List<Severity> officer(String yaml, String holder) {
    return Firm.gaps(yaml, purpose("Delivery", ""), holder).stream()
        .filter(violation -> violation.rule().equals(GapRules.DPO_MISSING))
        .map(Violation::severity)
        .toList();
  }

  private static String holder(String category) {
    return """
    @DataSubject("person")
    public class Holder {
      @PersonalData(purpose = Subject.class, category = Category.%s) String value;
    }
    """
        .formatted(category);
  }
}
