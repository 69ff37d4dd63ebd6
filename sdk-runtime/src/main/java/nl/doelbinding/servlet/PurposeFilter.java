package nl.doelbinding.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.PurposeBinding;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeViolationException;

/**
 * Binds the purposes of the servlet that a request leads to (GDPR Art. 5(1)(b)): those of its
 * {@link nl.doelbinding.annotations.ForPurpose}, on its class or a superclass, written there or
 * carried by an annotation of one's own.
 *
 * <p>A container that reads {@code META-INF/services} of an application installs it by itself,
 * unless the context has the init-param {@code doelbinding.purpose.filter.enabled} with the value
 * {@code false}. An embedded one is told:
 *
 * <pre>{@code
 * context.addServletContainerInitializer((classes, started) -> PurposeFilter.install(started));
 * }</pre>
 *
 * <p>Each dispatch binds the purposes of the servlet that it leads to, in place of those bound
 * before: the request itself, a forward, an include, an error page, a dispatch from an asynchronous
 * context. A servlet without {@code @ForPurpose} has nothing bound, so that its reads of declared
 * data are refused. The same holds for a servlet that is called by its name ({@link
 * ServletContext#getNamedDispatcher}), since the servlet API does not tell which one that is.
 *
 * <p>A refused read is answered with status 403 and a problem document (RFC 9457) that names no
 * field, class or value. Its {@code instance} stands in the log beside the violation. Where a part
 * of the answer is on its way already, the exception is passed on and the container breaks the
 * answer off.
 *
 * <p>For a servlet with {@code @ForPurpose} that supports asynchronous requests, tasks of {@link
 * jakarta.servlet.AsyncContext#start}, listeners of the asynchronous context and those of
 * non-blocking input and output run under the purposes that are bound where they are handed over.
 * Work on any other executor has no purpose bound, unless it is wrapped with {@link
 * nl.doelbinding.purpose.Purposes#wrap(Runnable)}; nor has a {@link
 * jakarta.servlet.http.HttpUpgradeHandler}.
 *
 * <p>Threads may share it. Each servlet context has a filter of its own.
 *
 * @since 0.1
 */
public final class PurposeFilter implements Filter {

  private static final String NAME = PurposeFilter.class.getName();

  private final ServletPurposes purposes = new ServletPurposes();

  private boolean carried;

  /** For a container that makes its filters itself, and for {@link #install}. */
  public PurposeFilter() {}

  /**
   * Adds the filter to a context that is starting: first in the chain, for all servlets and all
   * kinds of dispatch. Where the context has one already, as {@code web.xml} may declare it, it
   * does nothing.
   *
   * @throws IllegalStateException if the context has started already
   */
  public static void install(ServletContext context) {
    boolean there =
        context.getFilterRegistrations().values().stream()
            .anyMatch(filter -> NAME.equals(filter.getClassName()));
    FilterRegistration.Dynamic registration =
        there ? null : context.addFilter(NAME, new PurposeFilter());
    if (registration != null) {
      registration.setAsyncSupported(true);
      registration.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
      NamedDispatchFilter.install(context);
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the loader itself
  public void init(FilterConfig config) {
    carried = config.getServletContext().getClassLoader() == getClass().getClassLoader();
  }

  /** An application that carries this library takes it away with itself. */
  @Override
  public void destroy() {
    if (carried) {
      Enforcement.stopMonitors();
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    PurposeBinding binding = purposesOf(request);
    try {
      follow(chain, binding, request, response);
    } catch (IOException | ServletException | RuntimeException | Error thrown) {
      PurposeViolationException refused = ViolationResponse.refusedIn(thrown);
      if (refused == null || isInside(request)) {
        throw thrown;
      }
      if (!ViolationResponse.answer(refused, request, response)) {
        throw thrown;
      }
    }
  }

  private static void follow(
      FilterChain chain, PurposeBinding binding, ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    PurposeChecks.enter(binding);
    try {
      if (binding == PurposeBinding.NONE || !request.isAsyncSupported()) {
        chain.doFilter(request, response);
      } else {
        chain.doFilter(PurposeRequest.around(request), PurposeResponse.around(response));
      }
    } finally {
      PurposeChecks.exit(binding);
    }
  }

  private PurposeBinding purposesOf(ServletRequest request) {
    if (!(request instanceof HttpServletRequest http)) {
      return PurposeBinding.NONE;
    }
    HttpServletMapping target = NamedDispatchFilter.target(http);
    return target == null
        ? PurposeBinding.NONE
        : purposes.of(request.getServletContext(), target.getServletName());
  }

  /** Whether the answer belongs to a servlet further out, whose filter will see the exception. */
  private static boolean isInside(ServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    return type == DispatcherType.FORWARD || type == DispatcherType.INCLUDE;
  }
}
