package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.MethodHandles;
import java.util.stream.Collectors;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeLinkage;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.Purposes;

/** The servlets of the test server: what a request parameter asks for, under several purposes. */
final class Servlets {

  /** What woven code does before it reads a field declared for mailing. */
  static final PurposeRule RULE =
      PurposeLinkage.rule(
          MethodHandles.lookup(),
          "_",
          PurposeRule.class,
          "nl.acme.Customer",
          "email",
          Mailing.class.getName());

  private Servlets() {}

  static String bound() {
    return Purposes.current().stream()
        .map(Class::getSimpleName)
        .sorted()
        .collect(Collectors.joining("+", "[", "]"));
  }

  static class PlainServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      String path = request.getParameter("path");
      // Error pages and dispatches by name keep the parameters of the request.
      boolean done =
          request.getDispatcherType() == DispatcherType.ERROR
              || request.getAttribute("named") != null;
      switch (done ? "none" : String.valueOf(request.getParameter("do"))) {
        case "read" -> PurposeChecks.check(RULE);
        case "wrap" -> {
          response.setHeader("X-Customer", "a@b.nl");
          response.getWriter().print("half of an answer");
          try {
            PurposeChecks.check(RULE);
          } catch (RuntimeException refused) {
            throw new ServletException(new IllegalStateException(refused));
          }
        }
        case "commit" -> {
          response.setContentLength(1_000);
          response.getOutputStream().print("part");
          response.flushBuffer();
          PurposeChecks.check(RULE);
        }
        case "leak" -> Purposes.bindDeclared(Billing.class, Mailing.class);
        case "fail" -> throw new IllegalStateException("broken");
        case "forward" -> {
          request.getRequestDispatcher(path).forward(request, response);
          return;
        }
        case "forwardByName" -> {
          request.setAttribute("named", true);
          getServletContext().getNamedDispatcher(path).forward(request, response);
          return;
        }
        case "includeByName" -> {
          response.getWriter().print(bound());
          request.setAttribute("named", true);
          getServletContext().getNamedDispatcher(path).include(request, response);
          return;
        }
        case "include" -> {
          response.getWriter().print(bound());
          request.getRequestDispatcher(path).include(request, response);
          response.getWriter().print(bound());
          return;
        }
        case "async" -> {
          if (request.getDispatcherType() == DispatcherType.REQUEST) {
            AsyncContext async = request.startAsync();
            async.setTimeout(5_000);
            if (path == null) {
              async.dispatch();
            } else {
              async.dispatch(path);
            }
            return;
          }
        }
        case "start" -> {
          AsyncContext async = request.startAsync();
          async.start(
              () -> {
                try {
                  response.getWriter().print(bound());
                } catch (IOException broken) {
                  throw new IllegalStateException(broken);
                }
                async.complete();
              });
          return;
        }
        case "startThenRead" -> {
          request.startAsync().setTimeout(60_000);
          PurposeChecks.check(RULE);
        }
        default -> {}
      }
      response.getWriter().print(request.getDispatcherType() + bound());
    }
  }

  @ForPurpose(Mailing.class)
  static class MailingServlet extends PlainServlet {}

  @ForPurpose(Billing.class)
  static class BillingServlet extends PlainServlet {}

  @ForPurpose({Mailing.class, Billing.class})
  static class BothServlet extends PlainServlet {}

  static class InheritingServlet extends BillingServlet {}

  @ForMailing
  static class OwnAnnotationServlet extends PlainServlet {}

  @Circle
  @ForMailing
  @Retention(RetentionPolicy.RUNTIME)
  @interface Circle {}

  @Circle
  static class CarriedTwiceServlet extends PlainServlet {}

  @ForPurpose(String.class)
  static class NoPurposeServlet extends PlainServlet {}
}
