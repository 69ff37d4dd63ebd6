package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.doelbinding.purpose.PurposeViolationException;

/**
 * How long a request is asynchronous. Once that is over its objects may serve the next request on
 * the connection, so that a task which goes on too long must not answer any more.
 */
final class AsyncCycle implements AsyncListener {

  private static final Logger LOG = System.getLogger("nl.doelbinding.servlet");

  private final AsyncContext context;
  private volatile boolean over;

  private AsyncCycle(AsyncContext context) {
    this.context = context;
  }

  /** That of a context which is started. */
  static AsyncCycle of(AsyncContext context) {
    AsyncCycle cycle = new AsyncCycle(context);
    try {
      context.addListener(cycle);
    } catch (IllegalStateException ended) {
      cycle.over = true; // by another thread
    }
    return cycle;
  }

  /**
   * Runs a task of the context; a read that is refused in it is answered as in a servlet. One that
   * is refused after the end goes no further: a container would take it for a failure of whatever
   * request it serves by then.
   */
  void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error thrown) {
      PurposeViolationException refused = ViolationResponse.refusedIn(thrown);
      if (refused == null) {
        throw thrown;
      }
      if (over) {
        LOG.log(Level.WARNING, () -> refused.violation().summary() + "; the answer was given");
      } else if (!answer(refused)) {
        throw thrown;
      }
    }
  }

  /** It has been told to end. */
  void end() {
    over = true;
  }

  private boolean answer(PurposeViolationException refused) {
    try {
      return ViolationResponse.answer(refused, context.getRequest(), context.getResponse());
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.DEBUG, "The client did not wait for the answer", gone);
      return false;
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    over = true;
  }

  /** The context is used a second time, after a dispatch. */
  @Override
  public void onStartAsync(AsyncEvent event) {
    over = true;
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // the container or another listener ends it
  }

  @Override
  public void onError(AsyncEvent event) {
    // the container or another listener ends it
  }
}
