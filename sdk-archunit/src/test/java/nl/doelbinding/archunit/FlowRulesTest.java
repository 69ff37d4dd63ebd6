package nl.doelbinding.archunit;

import static nl.doelbinding.archunit.PersonalDataRulesTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowRulesTest {

  private static final String CLINIC = "nl.doelbinding.archunit.clinic";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(CLINIC);
  private static final JavaClasses SHOP =
      new ClassFileImporter().importPackages("nl.doelbinding.archunit.shop.catalogue");

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("DB-110", "Intake.logs", 9, PersonalDataRules.personalDataStaysOutOfLogs()),
        Arguments.of(
            "DB-111", "Intake.throwsIt", 13, PersonalDataRules.personalDataStaysOutOfExceptions()),
        Arguments.of("DB-112", "Card", 8, PersonalDataRules.personalDataStaysOutOfToString()),
        Arguments.of(
            "DB-113",
            "Referral.sends",
            13,
            PersonalDataRules.personalDataIsSentOnlyToDeclaredRecipients()),
        Arguments.of(
            "DB-114",
            "FrontDesk.collects",
            7,
            PersonalDataRules.personalDataIsCollectedOnlyWhereDeclared()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_flow_is_told_by_its_rule_with_its_line(
      String id, String subject, int line, ArchRule rule) {
    assertThat(told(rule, CLASSES))
        .allMatch(text -> text.startsWith("[" + id + "] "))
        .filteredOn(text -> text.contains(CLINIC + "." + subject))
        .singleElement()
        .asString()
        .contains(":" + line + ")");
    assertThat(told(rule, CLASSES)).noneMatch(text -> text.contains("silent"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void classes_without_personal_data_keep_all_of_them(
      String id, String subject, int line, ArchRule rule) {
    rule.check(SHOP);
  }
}
