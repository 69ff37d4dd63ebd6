package nl.doelbinding.cli.logs.file;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file to be looked at.
 *
 * @param path where it is
 * @param shown what it is called in messages
 * @param relative its place below the directory that was given, or its name alone
 * @param named whether it was given by its name, and not found
 */
public record LogFile(Path path, String shown, Path relative, boolean named) {

  /** Refuses nulls. */
  public LogFile {
    requireNonNull(path, "path");
    requireNonNull(shown, "shown");
    requireNonNull(relative, "relative");
  }
}
