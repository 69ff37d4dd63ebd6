package nl.doelbinding.cli.logs.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** A pattern such as {@code logs/**}{@code /*.log}. */
final class GlobPattern {

  private final String base;
  private final PathMatcher matcher;

  private GlobPattern(String base, PathMatcher matcher) {
    this.base = base;
    this.matcher = matcher;
  }

  /** The pattern, if the argument is one. */
  static Optional<GlobPattern> of(String argument) {
    int wildcard = 0;
    while (wildcard < argument.length() && "*?[{".indexOf(argument.charAt(wildcard)) < 0) {
      wildcard++;
    }
    if (wildcard == argument.length()) {
      return Optional.empty();
    }
    int start = argument.lastIndexOf('/', wildcard) + 1;
    // As in shells, ** may also stand for no directory at all.
    String pattern = argument.substring(start).replace("**/", "{**/,}");
    try {
      return Optional.of(
          new GlobPattern(
              argument.substring(0, start),
              FileSystems.getDefault().getPathMatcher("glob:" + pattern)));
    } catch (PatternSyntaxException notOne) {
      return Optional.empty();
    }
  }

  /** The directory before the first wildcard; may be empty. */
  String base() {
    return base;
  }

  /** Whether it matches a path below that directory. */
  boolean matches(Path relative) {
    return matcher.matches(relative);
  }
}
