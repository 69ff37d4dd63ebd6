package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.Purposes;

/** Servlets that tell what is bound to asynchronous work: which, says a parameter. */
final class AsyncServlets {

  /** What events said that come too late for an answer. */
  static final Queue<String> EVENTS = new ConcurrentLinkedQueue<>();

  private AsyncServlets() {}

  static class PlainAsyncServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException {
      if (request.getDispatcherType() == DispatcherType.ASYNC) {
        AsyncContext async = request.startAsync();
        async.start(() -> answer(async));
        return;
      }
      switch (request.getParameter("do")) {
        case "isWrapped" -> response.getWriter().print(isWrapped(request));
        case "task" -> {
          AsyncContext async = request.startAsync();
          async.start(() -> answer(async));
        }
        case "taskOfGiven" -> {
          AsyncContext async = request.startAsync(request, response);
          async.start(() -> answer(request.getAsyncContext()));
        }
        case "taskOfNarrower" -> {
          AsyncContext async = request.startAsync();
          Purposes.run(Reminding.class, () -> async.start(() -> answer(async)));
        }
        case "taskOfNothing" -> {
          AsyncContext async = request.startAsync();
          Purposes.run(Billing.class, () -> async.start(() -> answer(async)));
        }
        case "taskThatReads" ->
            request.startAsync().start(() -> PurposeChecks.check(Servlets.RULE));
        case "taskThatReadsTooLate" -> {
          AsyncContext async = request.startAsync();
          async.start(
              () -> {
                answer(async);
                PurposeChecks.check(Servlets.RULE);
              });
        }
        case "timeout" -> {
          AsyncContext async = request.startAsync();
          async.addListener(new Telling());
          async.setTimeout(50);
        }
        case "timeoutOfGiven" -> {
          AsyncContext async = request.startAsync();
          async.addListener(async.createListener(TellingAgain.class), request, response);
          async.setTimeout(50);
        }
        case "startAgain" -> {
          AsyncContext async = request.startAsync();
          async.addListener(new Telling());
          async.dispatch();
        }
        case "fail" -> {
          request.startAsync().addListener(new Telling());
          throw new IllegalStateException("after the start");
        }
        case "body" -> {
          AsyncContext async = request.startAsync();
          ServletInputStream body = request.getInputStream();
          body.setReadListener(new Reading(async, body));
        }
        case "bodyAtOnce" -> {
          byte[] body = request.getInputStream().readAllBytes();
          response.getOutputStream().print(Servlets.bound() + body.length);
        }
        default -> throw new IllegalArgumentException(request.getParameter("do"));
      }
    }
  }

  private static boolean isWrapped(ServletRequest request) {
    return request instanceof ServletRequestWrapper wrapper
        && (request instanceof PurposeRequest || wrapper.isWrapperFor(PurposeRequest.class));
  }

  private static void answer(AsyncContext async) {
    try {
      async
          .getResponse()
          .getOutputStream()
          .print(Servlets.bound() + (isWrapped(async.getRequest()) ? "" : " and no more"));
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
    async.complete();
  }

  /** Tells of events. */
  static class Telling implements AsyncListener {
    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
      EVENTS.add("timeout " + Servlets.bound());
      answer(event.getAsyncContext());
    }

    @Override
    public void onComplete(AsyncEvent event) {
      EVENTS.add("complete " + Servlets.bound());
    }

    @Override
    public void onError(AsyncEvent event) throws IOException {
      EVENTS.add("error " + Servlets.bound());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      EVENTS.add("start " + Servlets.bound());
      event.getAsyncContext().addListener(this);
    }
  }

  /** Tells of a request that the listener was added with. */
  public static class TellingAgain extends Telling {
    /** For the container. */
    public TellingAgain() {}

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
      event.getSuppliedResponse().getOutputStream().print(Servlets.bound());
      event.getAsyncContext().complete();
    }
  }

  private record Reading(AsyncContext async, ServletInputStream body) implements ReadListener {
    @Override
    public void onDataAvailable() throws IOException {
      EVENTS.add("data " + Servlets.bound());
      while (body.isReady() && !body.isFinished()) {
        if (body.read(new byte[1000]) < 0) {
          return;
        }
      }
    }

    @Override
    public void onAllDataRead() throws IOException {
      EVENTS.add("read " + Servlets.bound());
      ServletOutputStream out = async.getResponse().getOutputStream();
      out.setWriteListener(new Writing(async, out));
    }

    @Override
    public void onError(Throwable failure) {
      EVENTS.add("failed to read " + Servlets.bound());
      async.complete();
    }
  }

  private static final class Writing implements WriteListener {
    private final AsyncContext async;
    private final ServletOutputStream out;
    private int written;

    Writing(AsyncContext async, ServletOutputStream out) {
      this.async = async;
      this.out = out;
    }

    @Override
    public void onWritePossible() throws IOException {
      byte[] part = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
      while (out.isReady()) {
        if (written == 100 * part.length) {
          EVENTS.add("written " + Servlets.bound());
          async.complete();
          return;
        }
        out.write(part);
        written += part.length;
      }
      EVENTS.add("wait " + Servlets.bound());
    }

    @Override
    public void onError(Throwable failure) {
      EVENTS.add("failed to write " + Servlets.bound());
      async.complete();
    }
  }

  @ForPurpose(Mailing.class)
  static class MailingAsyncServlet extends PlainAsyncServlet {
    private static final long serialVersionUID = 1L;
  }

  @ForPurpose(Billing.class)
  static class BillingAsyncServlet extends PlainAsyncServlet {
    private static final long serialVersionUID = 1L;
  }
}
