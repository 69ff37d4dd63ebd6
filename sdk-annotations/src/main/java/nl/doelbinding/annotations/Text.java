package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the texts of the other annotations on the same element in a second language.
 *
 * <pre>{@code
 * @Purpose(name = "Nieuwsbrief", description = "Nieuws per e-mail versturen", …)
 * @Text(lang = "en", name = "Newsletter", description = "Send news by e-mail")
 * public interface Newsletter {}
 * }</pre>
 *
 * <p>Each attribute translates the text of the same name; what is left empty stays in the default
 * language. On a member, {@code label} names the data item where the label of its category is not
 * good enough; that may be given in the default language too.
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
@Repeatable(Text.List.class)
public @interface Text {
  /** The language, {@code nl} or {@code en}. */
  String lang();

  /** Translates {@link Purpose#name()}. */
  String name() default "";

  /** Translates {@link Purpose#description()} or {@link Cookie#description()}. */
  String description() default "";

  /** The label of a data item, or a translation of {@link DataSubject#label()}. */
  String label() default "";

  /** Translates {@link Recipient#category()}. */
  String category() default "";

  /** Translates {@link LegitimateInterest#value()}. */
  String legitimateInterest() default "";

  /** Translates {@link RetentionCriteria#value()}. */
  String retentionCriteria() default "";

  /** Translates {@link Collected#consequence()}. */
  String consequence() default "";

  /** Translates {@link AutomatedDecision#logic()}. */
  String logic() default "";

  /** Translates {@link AutomatedDecision#effects()}. */
  String effects() default "";

  /** Holds several texts on one element; the compiler writes it. */
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
    /** The texts, in the order of the source. */
    Text[] value();
  }
}
