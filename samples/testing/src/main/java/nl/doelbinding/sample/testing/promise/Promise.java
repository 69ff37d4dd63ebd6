package nl.doelbinding.sample.testing.promise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Names the promises that a test proves.
 *
 * <p>Such a test must fail when the SDK does nothing: {@link Counterproof} runs it so. One with
 * {@link Status#OPEN} is the exception, for it shows what the sample does by itself where the SDK
 * has no feature yet.
 */
@Documented
@Tag("promise")
@Repeatable(Promise.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Promise {

  /** The ids, as in the {@code promises.json} of the sample: {@code "codex-07"}. */
  String[] value();

  /** How the promises are kept, as far as this test proves it. */
  Status status();

  /** Several of them on one test. */
  @Documented
  @Tag("promise")
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface List {
    /** Them. */
    Promise[] value();
  }
}
