package nl.doelbinding.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** The condition {@code If-None-Match} of a request (RFC 9110, 13.1.2). */
final class EntityTags {

  private EntityTags() {}

  /** Whether the client has the file already: compared weakly, as the RFC asks here. */
  static boolean match(HttpServletRequest request, String entityTag) {
    for (String header : Collections.list(request.getHeaders("If-None-Match"))) {
      for (String written : header.split(",", -1)) {
        String tag = written.strip();
        if (tag.equals("*") || tag.equals(entityTag) || tag.equals("W/" + entityTag)) {
          return true;
        }
      }
    }
    return false;
  }
}
