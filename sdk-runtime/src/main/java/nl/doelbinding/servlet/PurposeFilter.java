package nl.doelbinding.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * Binds the purposes of the servlet that a request leads to (GDPR Art. 5(1)(b)): those of its
 * {@link nl.doelbinding.annotations.ForPurpose}, on its class or a superclass, written there or
 * carried by an annotation of one's own.
 *
 * <pre>{@code
 * public void onStartup(Set<Class<?>> classes, ServletContext context) {
 *   PurposeFilter.install(context);
 * }
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
 * <p>Work that is started with {@link jakarta.servlet.AsyncContext#start} or on another executor
 * has no purpose bound, unless it is wrapped with {@link Purposes#wrap(Runnable)}; the same holds
 * for listeners of asynchronous contexts and of non-blocking input and output.
 *
 * <p>Threads may share it. Each servlet context has a filter of its own.
 *
 * @since 0.1
 */
public final class PurposeFilter implements Filter {

  private static final String NAME = PurposeFilter.class.getName();

  private final ServletPurposes purposes = new ServletPurposes();

  /** For a container that makes its filters itself, and for {@link #install}. */
  public PurposeFilter() {}

  /**
   * Adds the filter to a context that is starting: first in the chain, for all servlets and all
   * kinds of dispatch. A second time it does nothing.
   *
   * @throws IllegalStateException if the context has started already
   */
  public static void install(ServletContext context) {
    FilterRegistration.Dynamic registration = context.addFilter(NAME, new PurposeFilter());
    if (registration != null) {
      registration.setAsyncSupported(true);
      registration.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
      // No pattern matches a servlet that is called by its name. Where both match, the second time
      // binds the same again.
      registration.addMappingForServletNames(
          EnumSet.of(DispatcherType.FORWARD, DispatcherType.INCLUDE), false, "*");
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    PurposeScope scope = Purposes.bindDeclared(purposesOf(request));
    try (scope) {
      chain.doFilter(request, response);
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

  private Class<?>[] purposesOf(ServletRequest request) {
    if (!(request instanceof HttpServletRequest http)) {
      return new Class<?>[0];
    }
    HttpServletMapping target = target(http);
    return target == null
        ? new Class<?>[0]
        : purposes.of(request.getServletContext(), target.getServletName());
  }

  /** How the request came to the servlet it leads to; {@code null} when it was called by name. */
  private static @Nullable HttpServletMapping target(HttpServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    if (type == DispatcherType.INCLUDE) {
      // An included servlet sees the mapping of the one that includes it.
      return (HttpServletMapping) request.getAttribute(RequestDispatcher.INCLUDE_MAPPING);
    }
    if (type == DispatcherType.FORWARD
        && request.getAttribute(RequestDispatcher.FORWARD_MAPPING) == null) {
      // By name: the mapping is still that of the servlet which forwards.
      return null;
    }
    return request.getHttpServletMapping();
  }

  /** Whether the answer belongs to a servlet further out, whose filter will see the exception. */
  private static boolean isInside(ServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    return type == DispatcherType.FORWARD || type == DispatcherType.INCLUDE;
  }
}
