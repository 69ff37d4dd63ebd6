package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where data of a purpose is kept, because access and erasure need the place.
 *
 * <pre>{@code
 * @StoredIn(system = "customer database", country = "NL")
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(StoredIn.List.class)
public @interface StoredIn {
  /** The system, database or file. */
  String system();

  /** ISO 3166-1 alpha-2. Empty: not said. */
  String country() default "";

  /** Holds several places on one purpose; the compiler writes it. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The places, in the order of the source. */
    StoredIn[] value();
  }
}
