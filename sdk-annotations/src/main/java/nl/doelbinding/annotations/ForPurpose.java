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
 * <p>The weaving binds it, in methods and classes of any framework, and the servlet filter of
 * {@code doelbinding-runtime} for servlets. On a class it counts for the methods that can be called
 * from outside and for its subclasses, unless they carry their own. Where neither is in place it
 * says what the code is for and the code binds the purpose itself, with {@code Purposes.run}; a
 * read without that is refused.
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
