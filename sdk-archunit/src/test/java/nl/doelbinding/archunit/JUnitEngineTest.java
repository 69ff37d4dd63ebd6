package nl.doelbinding.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What users write, run by ArchUnit's own engine. */
class JUnitEngineTest {

  @Test
  void a_rule_in_a_field_fails_with_the_violations_of_the_analysed_packages() {
    TestExecutionSummary summary = run(Privacy.class);

    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    assertThat(summary.getFailures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.getException())
                    .hasMessageContaining("declare the personal data they hold (DB-101)")
                    .hasMessageContaining("[DB-101]")
                    .hasMessageContaining("Customer.birthDate")
                    .hasMessageContaining("(Customer.java:12)"));
  }

  private static TestExecutionSummary run(Class<?> test) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build(),
            listener);
    return listener.getSummary();
  }

  /** Not a test of ours: it lies inside a class and its name says nothing to Surefire. */
  @AnalyzeClasses(packages = "nl.doelbinding.archunit.shop")
  static class Privacy {
    @ArchTest
    static final ArchRule personal_data_is_declared = PersonalDataRules.personalDataIsDeclared();

    @ArchTest
    static final ArchRule the_catalogue_knows_nobody =
        PersonalDataRules.noPersonalDataIn("..catalogue..");
  }
}
