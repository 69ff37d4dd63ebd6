package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import nl.doelbinding.purpose.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous context whose tasks and listeners run under the purposes that are bound where
 * they are handed over. A read that is refused in a task is answered as in a servlet.
 */
final class PurposeAsync implements AsyncContext {

  private final AsyncContext context;
  private final AsyncCycle cycle;

  /** Of a context that is started. */
  PurposeAsync(AsyncContext context) {
    this.context = context;
    this.cycle = AsyncCycle.of(context);
  }

  @SuppressWarnings("ReferenceEquality") // the one it was made for
  boolean isAround(AsyncContext other) {
    return context == other;
  }

  @Override
  public void start(Runnable task) {
    context.start(Purposes.wrap(() -> cycle.run(task)));
  }

  @Override
  public void addListener(AsyncListener listener) {
    context.addListener(new PurposeAsyncListener(listener, this));
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    context.addListener(new PurposeAsyncListener(listener, this), request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return context.createListener(type);
  }

  /** The container gives out its own, without what filters have put round it. */
  @Override
  public @Nullable ServletRequest getRequest() {
    ServletRequest request = context.getRequest();
    return request == null ? null : PurposeRequest.around(request);
  }

  /** The container gives out its own, without what filters have put round it. */
  @Override
  public @Nullable ServletResponse getResponse() {
    ServletResponse response = context.getResponse();
    return response == null ? null : PurposeResponse.around(response);
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return context.hasOriginalRequestAndResponse();
  }

  @Override
  public void dispatch() {
    cycle.end();
    context.dispatch();
  }

  @Override
  public void dispatch(String path) {
    cycle.end();
    context.dispatch(path);
  }

  @Override
  public void dispatch(ServletContext servletContext, String path) {
    cycle.end();
    context.dispatch(servletContext, path);
  }

  @Override
  public void complete() {
    cycle.end();
    context.complete();
  }

  @Override
  public void setTimeout(long milliseconds) {
    context.setTimeout(milliseconds);
  }

  @Override
  public long getTimeout() {
    return context.getTimeout();
  }

  /** The event as a listener may see it, which may start further tasks by it. */
  AsyncEvent shown(AsyncEvent event) {
    return new AsyncEvent(
        this, event.getSuppliedRequest(), event.getSuppliedResponse(), event.getThrowable());
  }
}
