package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the annotated element holds personal data, for which purposes, and for how long.
 *
 * <pre>{@code
 * @PersonalData(purpose = Newsletter.class)
 * String email;
 *
 * @PersonalData(purpose = Invoicing.class, retention = "P7Y after contract-ended")
 * @PersonalData(purpose = Support.class)
 * String billingName;
 * }</pre>
 *
 * <p>Everything else follows from this declaration: the data items of the processing register (GDPR
 * Art. 30(1)(c) and (f)), the privacy statement, and the purposes under which a woven read is
 * allowed. A read is allowed under a declared purpose and under its sub-interfaces (purpose
 * limitation, Art. 5(1)(b)).
 *
 * <p>Legal places:
 *
 * <ul>
 *   <li>a field or a record component: the usual place;
 *   <li>a getter or record accessor: the property it reads, for classes that annotate getters; in
 *       an interface or superclass also the field of that name in whoever implements or extends it;
 *   <li>a parameter: data that comes in and is not kept in a field, such as a request parameter;
 *   <li>a type: every instance field of that type that has no declaration of its own, and every
 *       field elsewhere whose type it is (a value object such as {@code EmailAddress});
 *   <li>an annotation type: whoever carries that annotation carries this declaration.
 * </ul>
 *
 * <p>The annotation may be repeated, once for each retention. The longest retention decides how
 * long a value is stored; for a purpose whose own retention is over it may no longer be used,
 * although it is still there.
 *
 * <p>Left out on a field that holds personal data, the build fails and names the field. Where the
 * field only looks like personal data, say so with {@link NotPersonalData}.
 *
 * @since 0.1
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PersonalData.List.class)
public @interface PersonalData {

  /** The purposes the value is kept for: types that carry {@link Purpose}. At least one. */
  Class<?>[] purpose();

  /**
   * How long the value is kept for these purposes: {@code PERIOD}, {@code PERIOD after EVENT} or
   * {@code until EVENT}.
   *
   * <p>PERIOD is an ISO 8601 date period ({@code P7Y}, {@code P3M}, {@code P4W}) or a time period
   * ({@code PT72H}); the two are not mixed. EVENT is a name in lower case with hyphens, such as
   * {@code contract-ended}; the field with that {@link RetentionStart} says when it happened. A
   * PERIOD without an event counts from the moment the value was collected. Empty: the retention of
   * each purpose itself.
   */
  String retention() default "";

  /**
   * The categories of personal data the value belongs to. Empty: derived from the name and type of
   * the element; where that is not possible, the build asks for it.
   */
  Category[] category() default {};

  /**
   * Whether each permitted read is recorded: who read it, of which data subject, for which purpose
   * and when (accountability, GDPR Art. 5(2)). For data where a wrong look is a breach by itself,
   * such as a patient's. The runtime records it where reads are woven; with several declarations on
   * an element one that asks for it is enough.
   */
  boolean audit() default false;

  /** Holds several declarations on one element; the compiler writes it. */
  @Documented
  @Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The declarations, in the order of the source. */
    PersonalData[] value();
  }
}
