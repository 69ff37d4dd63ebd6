package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says about whom the personal data of a class is (GDPR Art. 30(1)(c), categories of data
 * subjects).
 *
 * <pre>{@code
 * @DataSubject(value = "subscriber", label = "Abonnees van de nieuwsbrief")
 * class Subscriber { … }
 * }</pre>
 *
 * <p>On a class it holds for all its members; on a purpose for all data of that purpose whose class
 * says nothing. Left out on both, the register names the gap.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DataSubject.List.class)
public @interface DataSubject {

  /** A name in lower case with hyphens, such as {@code customer} or {@code job-applicant}. */
  String value();

  /** How people read it, in the default language. Empty: the name. */
  String label() default "";

  /** The IRI of the DPV concept, such as {@code https://w3id.org/dpv#Customer}. Empty: none. */
  String dpv() default "";

  /** Whether these people need particular protection: children, patients, employees. */
  boolean vulnerable() default false;

  /** Holds several data subjects on one type; the compiler writes it. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The data subjects, in the order of the source. */
    DataSubject[] value();
  }
}
