package nl.doelbinding.cli.logs;

import picocli.CommandLine.Command;

/** {@code doelbinding logs}: the commands for those who run servers. */
@Command(
    name = "logs",
    description = "Log files: finds and masks the IP addresses in them.",
    subcommands = {MaskCommand.class, FindCommand.class, RevealCommand.class, KeyCommand.class})
public final class LogsCommand {

  private final Surroundings surroundings;

  /** Reads and writes these. */
  public LogsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }
}
