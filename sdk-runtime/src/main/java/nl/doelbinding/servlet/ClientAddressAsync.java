package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous context that gives out the masked request, where the container would give out the
 * one it made itself.
 */
final class ClientAddressAsync implements AsyncContext {

  private final AsyncContext context;
  private final ClientAddressRequest masked;

  ClientAddressAsync(AsyncContext context, ClientAddressRequest masked) {
    this.context = context;
    this.masked = masked;
  }

  @Override
  public @Nullable ServletRequest getRequest() {
    return shown(context.getRequest());
  }

  @Override
  public ServletResponse getResponse() {
    return context.getResponse();
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return context.hasOriginalRequestAndResponse();
  }

  @Override
  public void dispatch() {
    context.dispatch();
  }

  @Override
  public void dispatch(String path) {
    context.dispatch(path);
  }

  @Override
  public void dispatch(ServletContext servletContext, String path) {
    context.dispatch(servletContext, path);
  }

  @Override
  public void complete() {
    context.complete();
  }

  @Override
  public void start(Runnable task) {
    context.start(task);
  }

  @Override
  public void addListener(AsyncListener listener) {
    context.addListener(new ClientAddressListener(listener, this));
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    context.addListener(new ClientAddressListener(listener, this), request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return context.createListener(type);
  }

  @Override
  public void setTimeout(long milliseconds) {
    context.setTimeout(milliseconds);
  }

  @Override
  public long getTimeout() {
    return context.getTimeout();
  }

  /** The event as a listener of the application may see it. */
  AsyncEvent shown(AsyncEvent event) {
    return new AsyncEvent(
        new ClientAddressAsync(event.getAsyncContext(), masked),
        shown(event.getSuppliedRequest()),
        event.getSuppliedResponse(),
        event.getThrowable());
  }

  private @Nullable ServletRequest shown(@Nullable ServletRequest request) {
    return request == null || ClientAddressRequest.isIn(request) ? request : masked;
  }
}
