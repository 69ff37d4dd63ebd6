package nl.doelbinding.cli.logs.file;

import java.util.List;

/**
 * What became of a file.
 *
 * @param shown what it is called in messages
 * @param state whether it was masked
 * @param reason why not, or what else is to be said of it, as a sentence; empty if nothing
 * @param lines how many lines it has
 * @param bytes how many bytes those are, unpacked
 * @param remains the first lines that masking changes, if they were asked for
 * @param remainCount how many lines it changes, if they were asked for
 */
public record FileResult(
    String shown,
    State state,
    String reason,
    long lines,
    long bytes,
    List<Long> remains,
    long remainCount) {

  /** Copies the list. */
  public FileResult {
    remains = List.copyOf(remains);
  }

  /** What became of it. */
  public enum State {
    /** It had something to mask. */
    CHANGED,
    /** It had nothing to mask. */
    UNCHANGED,
    /** It is no log, and nobody named it. */
    SKIPPED,
    /** It could not be masked. */
    REFUSED
  }

  static FileResult without(String shown, State state, String reason) {
    return new FileResult(shown, state, reason, 0, 0, List.of(), 0);
  }
}
