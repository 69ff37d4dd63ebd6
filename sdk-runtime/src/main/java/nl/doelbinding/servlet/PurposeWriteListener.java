package nl.doelbinding.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.WriteListener;
import java.io.IOException;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeSnapshot;

/** Writes a body under the purposes that were bound where the listener was set. */
final class PurposeWriteListener implements WriteListener {

  private final WriteListener listener;
  private final PurposeSnapshot purposes = PurposeSnapshot.capture();

  PurposeWriteListener(WriteListener listener) {
    this.listener = requireNonNull(listener, "listener");
  }

  @Override
  public void onWritePossible() throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onWritePossible();
    }
  }

  @Override
  public void onError(Throwable failure) {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onError(failure);
    }
  }
}
