package nl.doelbinding.analysis.report;

import java.nio.charset.StandardCharsets;

/** Paths as RFC 3986 writes them. */
final class SourceUri {

  /** What may stand for itself in a path; a colon may not everywhere. */
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private SourceUri() {}

  /** Whether a path says where it begins, so that no repository can be its root. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  /** The URI of a path: relative, or of the scheme {@code file}. */
  static String of(String path) {
    if (!isAbsolute(path)) {
      return quoted(path);
    }
    return "file://" + (path.startsWith("/") ? "" : "/") + quoted(path);
  }

  private static String quoted(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }
}
