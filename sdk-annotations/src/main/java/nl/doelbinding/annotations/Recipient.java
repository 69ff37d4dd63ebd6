package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a recipient of personal data (GDPR Art. 4(9), 30(1)(d)).
 *
 * <pre>{@code
 * @Recipient(name = "MailProvider B.V.", role = Recipient.Role.PROCESSOR, country = "NL")
 * @Agreement("processing agreement of 2026-03-01")
 * public interface MailProvider {}
 * }</pre>
 *
 * <p>Name it in {@link Purpose#recipients()} when it receives all data of a purpose, in {@link
 * SentTo} when it receives a single field. Further facts: {@link Transfer}, {@link Agreement},
 * {@link RecipientTerms}.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recipient {

  /** The name of the organisation, or of the category of recipients. */
  String name();

  /** What the recipient is in the sense of the GDPR. */
  Role role();

  /** Where it receives the data: ISO 3166-1 alpha-2, for example {@code NL}. */
  String country();

  /** A category of recipients, such as "payment providers". Empty: none given. */
  String category() default "";

  /** A stable identifier, in lower case with hyphens. Empty: from the simple name of the type. */
  String id() default "";

  /** What a recipient is in the sense of the GDPR. */
  enum Role {
    /** A department of the controller itself. */
    INTERNAL,
    /**
     * Processes on the controller's behalf (Art. 4(8)); needs an {@link Agreement} (Art. 28(3)).
     */
    PROCESSOR,
    /** Engaged by a processor (Art. 28(4)). */
    SUB_PROCESSOR,
    /** Determines purposes and means together with the controller (Art. 26). */
    JOINT_CONTROLLER,
    /** Uses the data for purposes of its own. */
    CONTROLLER,
    /** A public authority. */
    AUTHORITY,
    /** Anybody else (Art. 4(10)). */
    THIRD_PARTY
  }
}
