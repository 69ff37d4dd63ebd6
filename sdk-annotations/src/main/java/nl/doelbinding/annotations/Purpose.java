package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a purpose of processing (GDPR Art. 5(1)(b)), and so one activity of the
 * processing register (Art. 30(1)(b)).
 *
 * <pre>{@code
 * @Purpose(
 *     name = "Nieuwsbrief",
 *     description = "Nieuws over nieuwe versies per e-mail versturen",
 *     legalBasis = LegalBasis.CONSENT,
 *     retention = "until consent-withdrawn",
 *     recipients = MailProvider.class)
 * public interface Newsletter {}
 * }</pre>
 *
 * <p>A purpose is a type, so that a typing error is a compile error and an IDE finds its uses. An
 * interface that {@code extends} another purpose is a kind of it: what may be read for the wider
 * purpose may be read for the narrower one.
 *
 * <p>Texts are in the default language of the module ({@code language} in {@code
 * doelbinding.yaml}); {@link Text} gives them in a second one. Further facts have annotations of
 * their own on the same interface: {@link LegitimateInterest}, {@link LegalDuty}, {@link
 * DpvPurpose}, {@link Profiling}, {@link AutomatedDecision}, {@link Activity}, {@link Dpia}, {@link
 * StoredIn}, {@link Review}.
 *
 * <p>A class used as a purpose without this annotation is an error at build.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Purpose {

  /** A short name, as the heading of the activity. */
  String name();

  /** What is done with the data and to which end, in a sentence a data subject understands. */
  String description();

  /** The legal basis of Art. 6(1); several only where each carries a part of the processing. */
  LegalBasis[] legalBasis();

  /**
   * How long data is kept for this purpose, in the form of {@link PersonalData#retention()}. Empty:
   * each field must say so itself.
   */
  String retention() default "";

  /** Who receives data for this purpose: types that carry {@link Recipient}. */
  Class<?>[] recipients() default {};

  /**
   * A stable identifier of the activity, in lower case with hyphens. Empty: the simple name of the
   * interface, written so. Give it before renaming an interface whose activity is already known
   * under its old id.
   */
  String id() default "";
}
