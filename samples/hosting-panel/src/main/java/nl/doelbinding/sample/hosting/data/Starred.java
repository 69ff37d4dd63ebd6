package nl.doelbinding.sample.hosting.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.doelbinding.annotations.LegalDuty;

/**
 * Marks what belongs to the books: the law has it kept for seven years after the contract, so that
 * a request to erase it earlier does not help (GDPR Art. 17(3)(b)).
 *
 * <p>An annotation of our own that carries one of the SDK counts as that one.
 */
@LegalDuty(law = "art. 52 lid 4 AWR (fiscale bewaarplicht)", from = "contract-ended")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Starred {}
