package nl.doelbinding.servlet.application;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeLinkage;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.Purposes;

/** Answers with what is bound, after a permitted read, at once or by an asynchronous task. */
@ForPurpose(Letters.class)
public class LettersServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Made by the container. */
  public LettersServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return;
    }
    String way = String.valueOf(request.getParameter("do"));
    switch (way) {
      case "task" -> {
        AsyncContext async = request.startAsync();
        async.start(() -> answer(async));
      }
      case "timeout" -> request.startAsync().setTimeout(20);
      case "refused" -> read("nl.acme.Other");
      default -> {
        read(Letters.class.getName());
        response.getWriter().print(bound());
      }
    }
  }

  private static void answer(AsyncContext async) {
    try {
      read(Letters.class.getName());
      async.getResponse().getWriter().print(bound());
      async.complete();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static List<String> bound() {
    return Purposes.current().stream().map(Class::getSimpleName).toList();
  }

  /** What woven code does. */
  private static void read(String purpose) {
    PurposeChecks.check(
        PurposeLinkage.rule(
            MethodHandles.lookup(), "_", PurposeRule.class, "nl.acme.Letter", "text", purpose));
  }
}
