package nl.doelbinding.publication;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Serves the privacy statement that the build left in the jar (GDPR Art. 12(1), 13), and where
 * asked for the processing register.
 *
 * <pre>{@code
 * public void onStartup(Set<Class<?>> classes, ServletContext context) {
 *   PublicationServlet.install(context, "/privacy/*");
 * }
 * }</pre>
 *
 * <p>Below the path that it is mapped to it answers {@code /} and {@code /statement}, in the
 * language of {@code ?lang=nl} or else of {@code Accept-Language}, and the files of the statement
 * by their names. With the init-param {@code register=true} it answers {@code /register} and {@code
 * /register.json} too: a register is often internal, so that nobody sees it unless somebody decided
 * so, and this servlet does not check who asks. Other init-params: {@code maxAge}, for how many
 * seconds answers may be kept (3600); {@code module}, {@code group:artifact} of the module whose
 * site is served where several jars have one (else the one about most modules).
 *
 * <p>Everything is read when the servlet starts, from the list the build made, and compared with
 * the hashes in it; a file outside that list is not reachable by any path. Where there is nothing
 * to serve, or not one thing, the servlet does not start and says why.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class PublicationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String NAME = PublicationServlet.class.getName();

  private transient @Nullable Publication publication;

  /** For a container that makes its servlets itself, and for {@link #install}. */
  public PublicationServlet() {}

  /**
   * Adds the servlet to a context that is starting.
   *
   * @param mapping a path that ends in {@code /*}, such as {@code /privacy/*}
   * @return the registration, for init-params
   * @throws IllegalArgumentException if the mapping has another form
   * @throws IllegalStateException if the context has started already, or has the servlet already
   */
  public static ServletRegistration.Dynamic install(ServletContext context, String mapping) {
    if (!mapping.startsWith("/") || !mapping.endsWith("/*")) {
      throw new IllegalArgumentException(
          "The mapping \"" + mapping + "\" does not end in /*: write for example /privacy/*");
    }
    ServletRegistration.Dynamic registration = context.addServlet(NAME, new PublicationServlet());
    if (registration == null) {
      throw new IllegalStateException("The context has a " + NAME + " already");
    }
    registration.addMapping(mapping);
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Override
  public void init() throws ServletException {
    try {
      PublicationSettings settings = PublicationSettings.of(getServletConfig());
      Site site = Sites.find(applicationLoader(), settings.module());
      publication = new Publication(site, settings);
    } catch (UnusableSiteException unusable) {
      throw new ServletException(unusable.getMessage());
    }
  }

  /** That of the context; an embedded server may have set none, and starts in the application. */
  private ClassLoader applicationLoader() {
    ClassLoader ofContext = getServletContext().getClassLoader();
    if (ofContext != null) {
      return ofContext;
    }
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? PublicationServlet.class.getClassLoader() : ofThread;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Publication serving = publication;
    if (serving == null) {
      throw new IllegalStateException("The servlet was not started: call init first");
    }
    serving.answer(request, response);
  }
}
