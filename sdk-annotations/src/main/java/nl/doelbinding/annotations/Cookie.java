package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a cookie, or other storage on the visitor's device, that the application sets (ePrivacy
 * Art. 5(3), in the Netherlands art. 11.7a Tw).
 *
 * <pre>{@code
 * @Cookie(name = "SESSION", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION",
 *     purpose = Portal.class, data = Category.COOKIE_ID)
 * class LoginServlet extends HttpServlet { … }
 * }</pre>
 *
 * <p>On the type or method that sets it. Cookies set by others stand in {@code doelbinding.yaml}.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Cookie.List.class)
public @interface Cookie {
  /** The name; {@code *} stands for any run of characters. */
  String name();

  /** What it is for, which decides whether consent is needed. */
  Kind category();

  /** An ISO 8601 period, {@code P1Y}, or {@code SESSION}. */
  String lifetime();

  /** The purpose it serves. {@code void}: none named. */
  Class<?> purpose() default void.class;

  /** What it holds. */
  Category[] data() default {};

  /** What it does, in words a visitor understands. */
  String description() default "";

  /** What a cookie is for. */
  enum Kind {
    /** Needed for a service the visitor asked for; no consent. */
    FUNCTIONAL,
    /** Analytics with little effect on privacy; no consent. */
    ANALYTICS_LOW_IMPACT,
    /** Other analytics; consent first. */
    ANALYTICS,
    /** Advertising; consent first. */
    ADVERTISING,
    /** Buttons and feeds of social media; consent first. */
    SOCIAL_MEDIA
  }

  /** Holds several cookies on one element; the compiler writes it. */
  @Documented
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The cookies, in the order of the source. */
    Cookie[] value();
  }
}
