package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A request whose asynchronous work runs under the purposes that are bound where it is handed over:
 * tasks and listeners of its asynchronous context, and the listener that reads its body.
 */
final class PurposeRequest extends HttpServletRequestWrapper {

  private @Nullable PurposeAsync async;
  private @Nullable PurposeInputStream input;

  private PurposeRequest(HttpServletRequest request) {
    super(request);
  }

  /** The request, wrapped unless one of these is in it already, as after a forward. */
  static ServletRequest around(ServletRequest request) {
    boolean already =
        request instanceof PurposeRequest
            || (request instanceof ServletRequestWrapper wrapper
                && wrapper.isWrapperFor(PurposeRequest.class));
    return already || !(request instanceof HttpServletRequest http)
        ? request
        : new PurposeRequest(http);
  }

  @Override
  public AsyncContext startAsync() {
    return remembered(super.startAsync());
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    return remembered(super.startAsync(request, response));
  }

  @Override
  public AsyncContext getAsyncContext() {
    AsyncContext context = super.getAsyncContext();
    return async != null && async.isAround(context) ? async : remembered(context);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream stream = super.getInputStream();
    PurposeInputStream known = input;
    if (known == null || !known.isAround(stream)) {
      known = new PurposeInputStream(stream);
      input = known;
    }
    return known;
  }

  private AsyncContext remembered(AsyncContext context) {
    PurposeAsync next = new PurposeAsync(context);
    async = next;
    return next;
  }
}
