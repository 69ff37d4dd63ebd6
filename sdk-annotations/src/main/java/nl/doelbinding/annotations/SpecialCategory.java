package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the condition under which a special category may be processed (GDPR Art. 9(2), 10).
 *
 * <pre>{@code
 * @PersonalData(purpose = Care.class, category = Category.HEALTH)
 * @SpecialCategory(condition = SpecialCategory.Condition.HEALTH_CARE, law = "art. 30 lid 3 UAVG")
 * String allergies;
 * }</pre>
 *
 * <p>On a member, or on a purpose for all its members. Without it a member of a special category is
 * an error.
 *
 * @since 0.1
 */
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SpecialCategory.List.class)
public @interface SpecialCategory {
  /** The condition that lifts the prohibition. */
  Condition condition();

  /** The provision of national law that works it out. Empty: none needed. */
  String law() default "";

  /** The conditions of Art. 9(2) and Art. 10. */
  enum Condition {
    /** Explicit consent, stricter than {@link LegalBasis#CONSENT}. */
    EXPLICIT_CONSENT("9(2)(a)"),
    /** Employment and social security law. */
    EMPLOYMENT_LAW("9(2)(b)"),
    /** Vital interests of somebody who cannot consent. */
    VITAL_INTEREST("9(2)(c)"),
    /** Members of a foundation or association with such an aim. */
    ASSOCIATION("9(2)(d)"),
    /** The data subject made it public itself. */
    MADE_PUBLIC("9(2)(e)"),
    /** Legal claims and courts. */
    LEGAL_CLAIMS("9(2)(f)"),
    /** Substantial public interest laid down by law. */
    PUBLIC_INTEREST("9(2)(g)"),
    /** Health and social care, occupational medicine. */
    HEALTH_CARE("9(2)(h)"),
    /** Public health. */
    PUBLIC_HEALTH("9(2)(i)"),
    /** Archives, research and statistics. */
    RESEARCH("9(2)(j)"),
    /** Criminal data under official authority or authorised by law. */
    CRIMINAL_BY_LAW("10");

    private final String article;

    Condition(String article) {
      this.article = article;
    }

    /** The provision, for example {@code 9(2)(a)}. */
    public String article() {
      return article;
    }
  }

  /**
   * On a member that is declared for several purposes: those it is said of. Empty: all of them. Of
   * two that fit, the one that names the purpose counts.
   */
  Class<?>[] purpose() default {};

  /** Holds several on one element; the compiler writes it. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The conditions, in the order of the source. */
    SpecialCategory[] value();
  }
}
