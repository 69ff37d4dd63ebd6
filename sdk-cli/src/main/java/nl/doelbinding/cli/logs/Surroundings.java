package nl.doelbinding.cli.logs;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a process has round it.
 *
 * @param directory where relative paths begin
 * @param environment its variables
 * @param input standard input, as bytes
 * @param output standard output, as bytes
 */
public record Surroundings(
    Path directory, Map<String, String> environment, InputStream input, OutputStream output) {

  /** Copies the variables. */
  public Surroundings {
    requireNonNull(directory, "directory");
    requireNonNull(input, "input");
    requireNonNull(output, "output");
    environment = Map.copyOf(environment);
  }
}
