package nl.doelbinding.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** Tells a listener of the application of events without the request that the container made. */
final class ClientAddressListener implements AsyncListener {

  private final AsyncListener listener;
  private final ClientAddressAsync context;

  ClientAddressListener(AsyncListener listener, ClientAddressAsync context) {
    this.listener = listener;
    this.context = context;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    listener.onComplete(context.shown(event));
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    listener.onTimeout(context.shown(event));
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    listener.onError(context.shown(event));
  }

  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    listener.onStartAsync(context.shown(event));
  }
}
