package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.annotations.NotPersonalData;

/** Reads and makes cookies. */
@NotPersonalData("what a cookie holds is declared with @Cookie where its name stands")
final class Cookies {

  static final Duration YEAR = Duration.ofDays(365);

  private Cookies() {}

  static Optional<String> value(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** A cookie out of reach of scripts and other sites; one that lasts no time is taken away. */
  static NewCookie cookie(String name, String value, Duration lifetime) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge((int) lifetime.toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
