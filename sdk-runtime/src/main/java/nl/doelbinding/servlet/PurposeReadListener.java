package nl.doelbinding.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ReadListener;
import java.io.IOException;

/** Reads a body under the purposes that were bound where the listener was set. */
final class PurposeReadListener implements ReadListener {

  private final ReadListener listener;
  private final Handover handover = new Handover();

  PurposeReadListener(ReadListener listener) {
    this.listener = requireNonNull(listener, "listener");
  }

  @Override
  public void onDataAvailable() throws IOException {
    handover.make(listener::onDataAvailable);
  }

  @Override
  public void onAllDataRead() throws IOException {
    handover.make(listener::onAllDataRead);
  }

  @Override
  public void onError(Throwable failure) {
    handover.run(() -> listener.onError(failure));
  }
}
