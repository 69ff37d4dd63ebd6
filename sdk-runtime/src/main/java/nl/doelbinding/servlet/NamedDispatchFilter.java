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
import nl.doelbinding.purpose.PurposeBinding;
import nl.doelbinding.purpose.PurposeChecks;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what is bound while a servlet runs that was called by its name, of which the servlet
 * API does not tell which one it is. No pattern matches it, so that the {@link PurposeFilter} does
 * not see it.
 *
 * <p>A filter of its own, since Jetty lets one that is mapped to all names see every request.
 */
final class NamedDispatchFilter implements Filter {

  static void install(ServletContext context) {
    FilterRegistration.Dynamic registration =
        context.addFilter(NamedDispatchFilter.class.getName(), new NamedDispatchFilter());
    if (registration != null) {
      registration.setAsyncSupported(true);
      registration.addMappingForServletNames(
          EnumSet.of(DispatcherType.FORWARD, DispatcherType.INCLUDE), false, "*");
    }
  }

  /** How the request came to the servlet it leads to; {@code null} when it was called by name. */
  static @Nullable HttpServletMapping target(HttpServletRequest request) {
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

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isByName(request)) {
      chain.doFilter(request, response);
      return;
    }
    PurposeChecks.enter(PurposeBinding.NONE);
    try {
      chain.doFilter(request, response);
    } finally {
      PurposeChecks.exit(PurposeBinding.NONE);
    }
  }

  private static boolean isByName(ServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    return (type == DispatcherType.FORWARD || type == DispatcherType.INCLUDE)
        && request instanceof HttpServletRequest http
        && target(http) == null;
  }
}
