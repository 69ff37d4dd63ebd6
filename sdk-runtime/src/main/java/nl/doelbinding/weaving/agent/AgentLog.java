package nl.doelbinding.weaving.agent;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the agent says what it could not do: the error stream the process was started with.
 *
 * <p>Not a logger: to ask for one would start the application's logging before the application, and
 * in the middle of the loading of a class. Nor {@code System.err}, which the application may have
 * replaced. Threads may share it.
 */
final class AgentLog {

  private final PrintStream to;

  AgentLog() {
    this(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  AgentLog(PrintStream to) {
    this.to = to;
  }

  /** Writes one line. */
  void say(String sentence) {
    to.println("[doelbinding] " + sentence);
  }
}
