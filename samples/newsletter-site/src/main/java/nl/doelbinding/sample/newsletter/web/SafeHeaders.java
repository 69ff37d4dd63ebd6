package nl.doelbinding.sample.newsletter.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Map;

/** Lets a browser load nothing from elsewhere, run nothing but our file, and keep nothing. */
final class SafeHeaders implements ContainerResponseFilter {

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
              + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
          "Cache-Control",
          "no-store",
          // The addresses of some pages hold a code, which is nobody else's business.
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ALL.forEach((name, value) -> response.getHeaders().putSingle(name, value));
  }
}
