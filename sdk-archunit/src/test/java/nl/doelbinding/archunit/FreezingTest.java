package nl.doelbinding.archunit;

import static com.tngtech.archunit.library.freeze.FreezingArchRule.freeze;
import static nl.doelbinding.archunit.PersonalDataRulesTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import nl.doelbinding.archunit.shop.Newsletter;
import nl.doelbinding.archunit.shop.catalogue.Product;
import nl.doelbinding.archunit.shop.customers.Customer;
import nl.doelbinding.archunit.shop.customers.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezingTest {

  @TempDir Path store;

  @BeforeEach
  void use_a_store_of_our_own() {
    ArchConfiguration.get().setProperty("freeze.store.default.path", store.toString());
    ArchConfiguration.get().setProperty("freeze.store.default.allowStoreCreation", "true");
  }

  @AfterEach
  void forget_the_store() {
    ArchConfiguration.get().reset();
  }

  @Test
  void what_is_frozen_is_silent_and_what_is_new_is_told() {
    ArchRule frozen = freeze(PersonalDataRules.personalDataIsDeclared());
    frozen.check(classes(Patient.class));

    frozen.check(classes(Patient.class));
    assertThat(told(frozen, classes(Patient.class, Customer.class)))
        .singleElement()
        .asString()
        .contains("Customer.birthDate");
  }

  @Test
  void a_frozen_violation_that_was_mended_and_returns_is_told() {
    ArchRule frozen = freeze(PersonalDataRules.personalDataIsDeclared());
    frozen.check(classes(Patient.class, Product.class));
    frozen.check(classes(Product.class));

    assertThat(told(frozen, classes(Patient.class, Product.class))).hasSize(1);
  }

  @Test
  void the_first_purpose_of_a_code_base_brings_nothing_back() {
    ArchRule frozen = freeze(PersonalDataRules.personalDataIsDeclared());
    frozen.check(classes(Patient.class));

    frozen.check(classes(Patient.class, Newsletter.class));
  }

  @Test
  void the_rules_that_only_archunit_has_can_be_frozen_too() {
    JavaClasses all = new ClassFileImporter().importPackages("nl.doelbinding.archunit.shop");
    ArchRule frozen = freeze(PersonalDataRules.noPersonalDataIn("..shop.api.."));
    frozen.check(all);

    frozen.check(all);
  }

  @Test
  void by_rule_and_subject_another_reason_or_line_is_the_same_violation() {
    SameRuleAndSubject matcher = new SameRuleAndSubject();
    String before = "[DB-101] a.B.email looks like an e-mail address (token) (B.java:3)\n    cure";

    assertThat(matcher.matches(before, "[DB-101] a.B.email looks like a name (type) (B.java:9)"))
        .isTrue();
    assertThat(matcher.matches(before, before.replace("email", "eMail"))).isFalse();
    assertThat(matcher.matches(before, before.replace("DB-101", "DB-102"))).isFalse();
  }

  @Test
  void lines_of_other_rules_are_compared_as_a_whole_but_for_their_numbers() {
    SameRuleAndSubject matcher = new SameRuleAndSubject();

    assertThat(matcher.matches("a.B.c holds NAME (B.java:3)", "a.B.c holds NAME (B.java:33)"))
        .isTrue();
    assertThat(matcher.matches("a.B.c holds NAME (B.java:3)", "a.B.c holds HEALTH (B.java:3)"))
        .isFalse();
  }

  @Test
  void freezing_by_rule_and_subject_works_with_a_store() {
    ArchRule frozen =
        freeze(PersonalDataRules.personalDataIsDeclared())
            .associateViolationLinesVia(new SameRuleAndSubject());
    frozen.check(classes(Patient.class));

    frozen.check(classes(Patient.class));
    assertThat(told(frozen, classes(Patient.class, Customer.class))).hasSize(1);
  }

  private static JavaClasses classes(Class<?>... types) {
    return new ClassFileImporter().importClasses(types);
  }
}
