package nl.doelbinding.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.archunit.shop.catalogue.Product;
import nl.doelbinding.archunit.shop.customers.Customer;
import nl.doelbinding.archunit.shop.customers.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataRulesTest {

  private static final String SHOP = "nl.doelbinding.archunit.shop";
  private static final JavaClasses SHOP_CLASSES = new ClassFileImporter().importPackages(SHOP);

  @TempDir Path directory;

  @Test
  void undeclared_data_is_told_as_by_the_build_check_with_its_line_and_cure() {
    JavaClasses customers = new ClassFileImporter().importPackages(SHOP + ".customers");

    List<String> told = told(PersonalDataRules.personalDataIsDeclared(), customers);

    assertThat(told)
        .hasSize(2)
        .satisfiesExactly(
            first ->
                assertThat(first.lines())
                    .satisfiesExactly(
                        sentence ->
                            assertThat(sentence)
                                .startsWith(
                                    "[DB-101] "
                                        + SHOP
                                        + ".customers.Customer.birthDate looks like a date of birth")
                                .endsWith(" and carries no @PersonalData (Customer.java:12)"),
                        cure ->
                            assertThat(cure)
                                .isEqualTo("    @PersonalData(purpose = Newsletter.class)"),
                        other -> assertThat(other).contains("@NotPersonalData(\"why\")"),
                        page -> assertThat(page).isEqualTo("    docs/rules/DB-101.md")),
            second -> assertThat(second).contains("Patient.burgerservicenummer"));
  }

  @Test
  void what_is_declared_or_decided_is_not_told() {
    assertThat(told(PersonalDataRules.personalDataIsDeclared(), SHOP_CLASSES))
        .noneMatch(line -> line.contains("Customer.email"))
        .noneMatch(line -> line.contains("Customer.lastName"))
        .noneMatch(line -> line.contains("Wallet.iban"))
        .noneMatch(line -> line.contains("Product"));
  }

  @Test
  void what_may_be_personal_is_told_by_the_stricter_rule_alone() {
    assertThat(told(PersonalDataRules.personalDataIsDeclared(), SHOP_CLASSES))
        .noneMatch(line -> line.contains("Ticket.email"));
    assertThat(told(PersonalDataRules.possiblePersonalDataIsDecided(), SHOP_CLASSES))
        .singleElement()
        .asString()
        .startsWith("[DB-102] " + SHOP + ".catalogue.Ticket.email may be");
  }

  @Test
  void no_line_is_printed_twice_and_all_are_sorted() {
    List<String> told = told(PersonalDataRules.personalDataIsDeclared(), SHOP_CLASSES);

    assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void a_layer_without_personal_data_leaks_neither_members_nor_types_nor_superclasses() {
    assertThat(told(PersonalDataRules.noPersonalDataIn("..shop.api.."), SHOP_CLASSES))
        .containsExactly(
            SHOP
                + ".api.CustomersDto.found holds "
                + SHOP
                + ".customers.Customer, and with it DATE_OF_BIRTH, EMAIL_ADDRESS"
                + " (CustomersDto.java:6)",
            SHOP + ".api.SignUpDto.email holds EMAIL_ADDRESS (SignUpDto.java:3)",
            SHOP
                + ".api.VipDto inherits from "
                + SHOP
                + ".customers.Customer DATE_OF_BIRTH, EMAIL_ADDRESS (VipDto.java:5)");
  }

  @Test
  void a_layer_may_be_free_of_some_categories_only() {
    ArchRule noBirthDates =
        PersonalDataRules.noPersonalDataIn(Set.of(Category.DATE_OF_BIRTH), "..shop.api..");

    assertThat(told(noBirthDates, SHOP_CLASSES))
        .hasSize(2)
        .noneMatch(line -> line.contains("SignUpDto") || line.contains("EMAIL_ADDRESS"));
    PersonalDataRules.noPersonalDataIn(Set.of(Category.HEALTH), "..shop.api..").check(SHOP_CLASSES);
    PersonalDataRules.noPersonalDataIn("..shop.catalogue..").check(SHOP_CLASSES);
  }

  @Test
  void categories_must_be_named_or_left_out() {
    assertThatThrownBy(() -> PersonalDataRules.noPersonalDataIn(Set.of(), "..api.."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("categories");
  }

  @Test
  void personal_data_in_a_public_field_is_told_and_other_public_fields_are_not() {
    assertThat(told(PersonalDataRules.personalDataIsNotInPublicFields(), SHOP_CLASSES))
        .containsExactly(
            SHOP
                + ".customers.Wallet.iban holds BANK_ACCOUNT and is a public field (Wallet.java:8)");
  }

  @Test
  void reads_by_field_getter_reference_and_lambda_are_told_outside_the_packages() {
    String mailer = SHOP + ".mailing.Mailer.";
    assertThat(told(PersonalDataRules.personalDataIsReadOnlyIn("..shop.customers.."), SHOP_CLASSES))
        .satisfiesExactly(
            calls -> assertThat(calls).startsWith(mailer + "calls(").endsWith("(Mailer.java:10)"),
            lambda -> assertThat(lambda).startsWith(mailer + "inLambda("),
            field -> assertThat(field).startsWith(mailer + "readsField("),
            reference ->
                assertThat(reference)
                    .startsWith(mailer + "refers(")
                    .contains(
                        " reads "
                            + SHOP
                            + ".customers.Customer.email, which is declared to be personal data"));
    PersonalDataRules.personalDataIsReadOnlyIn("..shop.customers..", "..mailing..")
        .check(SHOP_CLASSES);
  }

  @Test
  void classes_in_a_jar_are_read_from_the_jar() throws IOException {
    Path jar = directory.resolve("lib with space.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      String entry = Patient.class.getName().replace('.', '/') + ".class";
      entries.putNextEntry(new JarEntry(entry));
      entries.write(bytes(Patient.class));
    }

    JavaClasses classes =
        new ClassFileImporter().importJar(new java.util.jar.JarFile(jar.toFile()));

    assertThat(told(PersonalDataRules.personalDataIsDeclared(), classes))
        .singleElement()
        .asString()
        .contains("Patient.burgerservicenummer");
  }

  @Test
  void classes_of_the_jdk_are_read_from_its_image() {
    JavaClasses classes = new ClassFileImporter().importClasses(java.util.Locale.class);

    PersonalDataRules.personalDataIsDeclared().check(classes);
  }

  @Test
  void a_class_file_that_is_gone_since_the_import_is_an_error_and_no_violation()
      throws IOException {
    Path file = Files.write(directory.resolve("Patient.class"), bytes(Patient.class));
    JavaClasses classes = new ClassFileImporter().importPath(directory);
    Files.delete(file);

    assertThatThrownBy(() -> PersonalDataRules.personalDataIsDeclared().evaluate(classes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("class file of " + Patient.class.getName() + " cannot be read")
        .hasMessageContaining("Patient.class");
  }

  @Test
  void a_class_file_that_was_damaged_since_the_import_is_an_error_with_its_place()
      throws IOException {
    Path file = Files.write(directory.resolve("Patient.class"), bytes(Patient.class));
    JavaClasses classes = new ClassFileImporter().importPath(directory);
    Files.writeString(file, "no class file");

    assertThatThrownBy(() -> PersonalDataRules.personalDataIsDeclared().evaluate(classes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The file is not a Java class file")
        .hasMessageContaining("Patient.class");
  }

  @Test
  void an_import_of_nothing_fails_unless_it_is_meant() {
    JavaClasses nothing = new ClassFileImporter().importPath(directory);

    assertThatThrownBy(() -> PersonalDataRules.personalDataIsDeclared().check(nothing))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
    PersonalDataRules.personalDataIsDeclared().allowEmptyShould(true).check(nothing);
  }

  @Test
  void the_description_names_the_rule_and_the_reason_given() {
    assertThat(PersonalDataRules.personalDataIsDeclared().because("our DPO asks").getDescription())
        .isEqualTo(
            "classes should declare the personal data they hold (DB-101), because our DPO asks");
    assertThat(PersonalDataRules.noPersonalDataIn("..api..").getDescription())
        .isEqualTo("classes that reside in any package ['..api..'] should hold no personal data");
    assertThat(PersonalDataRules.personalDataIsReadOnlyIn("..a..", "..b..").getDescription())
        .isEqualTo(
            "personal data should be read only by classes in any package ['..a..', '..b..']");
  }

  @Test
  void a_subset_of_an_import_is_checked_alone() {
    JavaClasses products =
        SHOP_CLASSES.that(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Product.class));

    PersonalDataRules.personalDataIsDeclared().check(products);
  }

  @Test
  void one_import_is_looked_into_once_and_another_of_the_same_classes_anew() {
    JavaClasses classes = new ClassFileImporter().importClasses(Customer.class);
    JavaClasses again = new ClassFileImporter().importClasses(Customer.class);

    assertThat(Inspections.of(classes)).isSameAs(Inspections.of(classes));
    assertThat(Inspections.of(again)).isNotSameAs(Inspections.of(classes));
  }

  static List<String> told(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
