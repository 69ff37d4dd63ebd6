package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.Purposes;

/** Servlets that answer with the addresses they see, each by way of what a parameter asks for. */
final class AddressServlets {

  static final List<String> HEADERS =
      List.of(
          "X-Forwarded-For",
          "forwarded",
          "X-REAL-IP",
          "CF-Connecting-IP",
          "True-Client-IP",
          "X-Client-IP",
          "X-Own");

  private AddressServlets() {}

  /** By path. */
  static Map<String, HttpServlet> all() {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    servlets.put("/plain", new PlainServlet());
    servlets.put("/billing", new BillingServlet());
    servlets.put("/security", new SecurityServlet());
    servlets.put("/abuse", new AbuseServlet());
    return servlets;
  }

  static String seen(ServletRequest request) {
    HttpServletRequest http = (HttpServletRequest) request;
    StringBuilder seen = new StringBuilder(http.getDispatcherType().name());
    seen.append(' ').append(http.getRemoteAddr()).append(' ').append(http.getRemoteHost());
    for (String header : HEADERS) {
      String first = http.getHeader(header);
      List<String> all = Collections.list(http.getHeaders(header));
      if (first != null) {
        seen.append(' ').append(first.equals(all.get(0)) ? all : first + all);
      }
    }
    return seen.toString();
  }

  static class PlainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      String path = request.getParameter("path");
      boolean again =
          request.getDispatcherType() == DispatcherType.ASYNC
              || request.getDispatcherType() == DispatcherType.ERROR;
      switch (again ? "none" : String.valueOf(request.getParameter("do"))) {
        case "run" -> {
          String[] within = new String[1];
          Purposes.run(Security.class, () -> within[0] = seen(request));
          response.getWriter().print(within[0] + " then ");
        }
        case "wrapped" -> {
          response.getWriter().print(seen(new HttpServletRequestWrapper(request)));
          return;
        }
        case "forward" -> {
          request.getRequestDispatcher(path).forward(request, response);
          return;
        }
        case "forwardWrapped" -> {
          request
              .getRequestDispatcher(path)
              .forward(new HttpServletRequestWrapper(request), response);
          return;
        }
        case "include" -> {
          request.getRequestDispatcher(path).include(request, response);
          response.getWriter().print(" then ");
        }
        case "async" -> {
          request.startAsync().dispatch();
          return;
        }
        case "asyncTo" -> {
          request.startAsync(request, response).dispatch(path);
          return;
        }
        case "asyncWrapped" -> {
          request.startAsync(new HttpServletRequestWrapper(request), response).dispatch(path);
          return;
        }
        case "thread" -> {
          AsyncContext context = request.startAsync();
          context.start(() -> answer(context));
          return;
        }
        case "threadWithPurpose" -> {
          AsyncContext context = request.startAsync();
          context.start(Purposes.wrap(() -> answer(request.getAsyncContext())));
          return;
        }
        case "listener" -> {
          AsyncContext context = request.startAsync();
          context.addListener(new TimeoutListener(request));
          context.addListener(new TimeoutListener(request), request, response);
          context.setTimeout(50);
          return;
        }
        case "number" -> {
          response.getWriter().print(refusal(request));
          return;
        }
        case "fail" -> throw new IllegalStateException("broken");
        default -> {}
      }
      response.getWriter().print(seen(request));
    }
  }

  private static void answer(AsyncContext context) {
    try {
      context.getResponse().getWriter().print(seen(context.getRequest()));
      context.complete();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String refusal(HttpServletRequest request) {
    StringBuilder messages = new StringBuilder();
    for (String header : List.of("X-Real-IP", "x-real-ip")) {
      try {
        messages.append(request.getIntHeader(header));
      } catch (NumberFormatException refused) {
        messages.append(refused.getMessage()).append("; ");
      }
    }
    try {
      messages.append(request.getDateHeader("X-Real-IP"));
    } catch (IllegalArgumentException refused) {
      messages.append(refused.getMessage());
    }
    return messages
        .append("; ")
        .append(request.getIntHeader("X-Remote-IP"))
        .append(request.getDateHeader("X-Remote-IP"))
        .append(request.getIntHeader("X-Number"))
        .toString();
  }

  private static final class TimeoutListener implements AsyncListener {
    private final HttpServletRequest given;

    TimeoutListener(HttpServletRequest given) {
      this.given = given;
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
      ServletRequest supplied =
          event.getSuppliedRequest() == null ? given : event.getSuppliedRequest();
      var out = event.getAsyncContext().getResponse().getWriter();
      if (given.getAttribute("told") == null) {
        given.setAttribute("told", true);
        out.print(seen(supplied) + " and ");
      } else {
        out.print(seen(event.getAsyncContext().getRequest()));
        event.getAsyncContext().complete();
      }
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }

  @ForPurpose(Billing.class)
  static class BillingServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;
  }

  @ForPurpose(Security.class)
  static class SecurityServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;
  }

  @ForPurpose(AbuseDesk.class)
  static class AbuseServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;
  }
}
