package nl.doelbinding.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Writes a body under the purposes that were bound where the listener was set. */
final class PurposeWriteListener implements WriteListener {

  private final WriteListener listener;
  private final Handover handover = new Handover();

  PurposeWriteListener(WriteListener listener) {
    this.listener = requireNonNull(listener, "listener");
  }

  @Override
  public void onWritePossible() throws IOException {
    handover.make(listener::onWritePossible);
  }

  @Override
  public void onError(Throwable failure) {
    handover.run(() -> listener.onError(failure));
  }
}
