package nl.doelbinding.servlet;

import java.io.IOException;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;

/**
 * What is bound where a listener is handed to the container, for when the container calls it.
 * Immutable; threads may share it.
 */
final class Handover {

  private final Class<?>[] purposes = Purposes.current().toArray(Class<?>[]::new);

  /** A call of a listener. */
  interface Call {
    void make() throws IOException;
  }

  void make(Call call) throws IOException {
    PurposeScope scope = Purposes.bindDeclared(purposes);
    try (scope) {
      call.make();
    }
  }

  void run(Runnable task) {
    PurposeScope scope = Purposes.bindDeclared(purposes);
    try (scope) {
      task.run();
    }
  }
}
