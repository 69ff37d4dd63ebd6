package nl.doelbinding.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ReadListener;
import java.io.IOException;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeSnapshot;

/** Reads a body under the purposes that were bound where the listener was set. */
final class PurposeReadListener implements ReadListener {

  private final ReadListener listener;
  private final PurposeSnapshot purposes = PurposeSnapshot.capture();

  PurposeReadListener(ReadListener listener) {
    this.listener = requireNonNull(listener, "listener");
  }

  @Override
  public void onDataAvailable() throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onDataAvailable();
    }
  }

  @Override
  public void onAllDataRead() throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onAllDataRead();
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
