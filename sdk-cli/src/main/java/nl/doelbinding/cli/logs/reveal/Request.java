package nl.doelbinding.cli.logs.reveal;

import static java.util.Objects.requireNonNull;

/**
 * Who wants to see addresses, and why.
 *
 * @param who the name that was given
 * @param user the account that the process runs under, which may be shared
 * @param why the reason that was given
 */
public record Request(String who, String user, String why) {

  /** Refuses what an audit could make nothing of. */
  public Request {
    requireNonNull(user, "user");
    if (who.isBlank()) {
      throw new IllegalArgumentException("Nobody is named");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("The reason is empty");
    }
  }
}
