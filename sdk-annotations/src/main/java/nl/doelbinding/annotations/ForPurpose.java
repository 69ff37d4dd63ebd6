package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for which purpose a servlet, controller, job or method works.
 *
 * <pre>{@code
 * @ForPurpose(Newsletter.class)
 * class NewsletterServlet extends HttpServlet { … }
 * }</pre>
 *
 * <p>While it runs, that purpose is bound, and personal data declared for it may be read. Without
 * it no purpose is bound, and a read of declared data is refused. On a method it stands before the
 * annotation of its class.
 *
 * <p>The servlet filter of {@code doelbinding-runtime} binds it for servlets, and its weaving for
 * methods and types of any framework: of a type, all methods that it declares and that are not
 * private. It replaces what was bound before, for as long as the method runs. Without filter and
 * weaving it only says what the code is for, and the code binds the purpose itself, with {@code
 * Purposes.run}.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPurpose {
  /** The purposes: types that carry {@link Purpose}. At least one; several are bound together. */
  Class<?>[] value();
}
