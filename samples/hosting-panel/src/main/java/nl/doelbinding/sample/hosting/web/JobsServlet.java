package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.doelbinding.sample.hosting.data.JobApplication;
import nl.doelbinding.sample.hosting.data.Procedures;

/** The form to apply for a job. It only writes. */
final class JobsServlet extends HttpServlet {

  private final transient Procedures procedures;

  JobsServlet(Procedures procedures) {
    this.procedures = procedures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    page.show("jobs", Map.of("form", new Form(page)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Form form = new Form(page);
    String name = form.line("name", "Vul uw naam in", "Enter your name");
    String email = form.email("email");
    String curriculumVitae =
        form.text(
            "cv",
            JobApplication.MAX_LENGTH,
            "Schrijf wat u eerder hebt gedaan",
            "Write what you did before");
    String motivation =
        form.text(
            "motivation",
            JobApplication.MAX_LENGTH,
            "Schrijf waarom u hier wilt werken",
            "Write why you want to work here");
    String portfolio = form.optional("portfolio");
    if (!form.isRight()) {
      page.show(Page.WRONG, "jobs", Map.of("form", form));
      return;
    }
    procedures.add(name, email, curriculumVitae, motivation, portfolio);
    page.say(
        HttpServletResponse.SC_OK,
        page.say("Bedankt voor uw sollicitatie", "Thank you for your application"),
        page.say(
            "U hoort of u mag komen praten. Na afloop wissen wij alles wat u stuurde, en mailen wij"
                + " u dat.",
            "You hear whether you are invited. Afterwards we erase all you sent, and tell you so by"
                + " e-mail."));
  }
}
