package nl.doelbinding.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A response whose listener for non-blocking output runs under the purposes that are bound where it
 * is handed over.
 */
final class PurposeResponse extends HttpServletResponseWrapper {

  private @Nullable PurposeOutputStream output;

  private PurposeResponse(HttpServletResponse response) {
    super(response);
  }

  /** The response, wrapped unless one of these is in it already, as after a forward. */
  static ServletResponse around(ServletResponse response) {
    boolean already =
        response instanceof PurposeResponse
            || (response instanceof ServletResponseWrapper wrapper
                && wrapper.isWrapperFor(PurposeResponse.class));
    return already || !(response instanceof HttpServletResponse http)
        ? response
        : new PurposeResponse(http);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream stream = super.getOutputStream();
    PurposeOutputStream known = output;
    if (known == null || !known.isAround(stream)) {
      known = new PurposeOutputStream(stream);
      output = known;
    }
    return known;
  }
}
