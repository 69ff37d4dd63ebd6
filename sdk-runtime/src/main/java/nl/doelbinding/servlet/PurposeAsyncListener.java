package nl.doelbinding.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeSnapshot;

/** Is told of events under the purposes that were bound where the listener was added. */
final class PurposeAsyncListener implements AsyncListener {

  private final AsyncListener listener;
  private final PurposeAsync context;
  private final PurposeSnapshot purposes = PurposeSnapshot.capture();

  PurposeAsyncListener(AsyncListener listener, PurposeAsync context) {
    this.listener = requireNonNull(listener, "listener");
    this.context = context;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onComplete(context.shown(event));
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onTimeout(context.shown(event));
    }
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onError(context.shown(event));
    }
  }

  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    PurposeScope scope = purposes.bind();
    try (scope) {
      listener.onStartAsync(context.shown(event));
    }
  }
}
