package nl.doelbinding.analysis.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as RFC 3986 writes them. */
final class SourceUri {

  private SourceUri() {}

  /** Whether a path says where it begins, so that no repository can be its root. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  /** The URI of a path: relative, or of the scheme {@code file}. */
  static String of(String path) {
    try {
      return isAbsolute(path)
          ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString()
          : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new AssertionError("The constructor quotes whatever a path may hold", impossible);
    }
  }
}
