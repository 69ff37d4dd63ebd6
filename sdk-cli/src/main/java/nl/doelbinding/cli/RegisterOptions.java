package nl.doelbinding.cli;

import java.util.List;
import nl.doelbinding.analysis.RegisterFormat;
import picocli.CommandLine.Option;

/** In which formats a register is written. */
final class RegisterOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "json,html",
      description =
          "Any of: json, html, csv, xlsx, markdown, jsonld, or all. Default: ${DEFAULT-VALUE}")
  private List<String> formats = List.of();

  /** The formats asked for. */
  List<RegisterFormat> formats(OutputOptions output) {
    try {
      return RegisterFormat.of(formats);
    } catch (IllegalArgumentException unknown) {
      throw output.wrong("--format", unknown);
    }
  }
}
