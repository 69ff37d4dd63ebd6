package nl.doelbinding.archunit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Category;

/**
 * Rules about personal data, for ArchUnit.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "nl.acme")
 * class PrivacyTest {
 *   @ArchTest
 *   static final ArchRule personal_data_is_declared = PersonalDataRules.personalDataIsDeclared();
 * }
 * }</pre>
 *
 * <p>They find what the build check finds, and say it in the same words: the class files of the
 * imported classes are read and handed to the same engine. {@code because}, {@code
 * allowEmptyShould} and {@code FreezingArchRule} work as with any rule; see {@link
 * SameRuleAndSubject} for freezing across versions.
 *
 * <p>The rules hold no state; threads may share them. A check throws an {@link
 * IllegalStateException} where the class file of an imported class is not to be found or damaged.
 *
 * @since 0.1
 */
public final class PersonalDataRules {

  private PersonalDataRules() {}

  /** What surely or likely is personal data is declared, or decided to be none: DB-101. */
  public static ArchRule personalDataIsDeclared() {
    return keep(Rules.UNDECLARED, "declare the personal data they hold");
  }

  /**
   * Somebody decided also about what may be personal data: DB-102. Stricter than {@link
   * #personalDataIsDeclared()}, which it does not include.
   */
  public static ArchRule possiblePersonalDataIsDecided() {
    return keep(Rules.POSSIBLY_UNDECLARED, "decide about every member that may hold personal data");
  }

  /** Personal data goes into no log: DB-110. Masking at run time is no substitute for that. */
  public static ArchRule personalDataStaysOutOfLogs() {
    return keep(Rules.PERSONAL_DATA_IN_LOG, "keep personal data out of logs");
  }

  /** Personal data goes into no message of an exception, which ends in a log: DB-111. */
  public static ArchRule personalDataStaysOutOfExceptions() {
    return keep(Rules.PERSONAL_DATA_IN_EXCEPTION, "keep personal data out of exceptions");
  }

  /** No {@code toString} tells personal data, that of records and Lombok included: DB-112. */
  public static ArchRule personalDataStaysOutOfToString() {
    return keep(Rules.PERSONAL_DATA_IN_TEXT, "keep personal data out of toString");
  }

  /** Personal data leaves only for recipients that are declared: DB-113. */
  public static ArchRule personalDataIsSentOnlyToDeclaredRecipients() {
    return keep(Rules.RECIPIENT_UNDECLARED, "send personal data to declared recipients only");
  }

  /** What is read of a visitor, such as an address or a cookie, is declared: DB-114. */
  public static ArchRule personalDataIsCollectedOnlyWhereDeclared() {
    return keep(Rules.COLLECTION_UNDECLARED, "declare what they collect of visitors");
  }

  /**
   * No class in some packages holds personal data, itself, by inheritance or in the type of a
   * member: declared data counts, and what surely or likely is such data.
   *
   * @param packages as ArchUnit writes them, {@code "..api.."}
   */
  public static ArchRule noPersonalDataIn(String... packages) {
    return noPersonalDataIn(EnumSet.allOf(Category.class), packages);
  }

  /**
   * No class in some packages holds personal data of some categories, itself, by inheritance or in
   * the type of a member. Data that is declared without a category that could be told counts too.
   *
   * @param packages as ArchUnit writes them, {@code "..api.."}
   * @throws IllegalArgumentException if there are no categories
   */
  public static ArchRule noPersonalDataIn(Set<Category> categories, String... packages) {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException(
          "categories is empty; name at least one, or leave it out to mean all");
    }
    return all(new InspectedClasses().that(InspectedClass.is(resideInAnyPackage(packages))))
        .should(new HoldNoPersonalData(categories));
  }

  /**
   * Personal data is in no public field, where anybody can read it and no purpose check of a getter
   * stands in the way.
   */
  public static ArchRule personalDataIsNotInPublicFields() {
    return all(new InspectedClasses()).should(new HaveNoPublicPersonalData());
  }

  /**
   * Declared personal data is read only by classes in some packages, and by the class that holds
   * it. A read is that of the field or a call of, or reference to, its getter.
   *
   * @param packages as ArchUnit writes them, {@code "..domain.."}
   */
  public static ArchRule personalDataIsReadOnlyIn(String... packages) {
    String names =
        Arrays.stream(packages).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    return all(new InspectedClasses().that(InspectedClass.isNot(resideInAnyPackage(packages))))
        .should(new ReadNoPersonalDataOfOthers())
        .as("personal data should be read only by classes in any package [" + names + "]");
  }

  private static ArchRule keep(Rule rule, String description) {
    return all(new InspectedClasses()).should(new KeepRule(rule, description));
  }
}
