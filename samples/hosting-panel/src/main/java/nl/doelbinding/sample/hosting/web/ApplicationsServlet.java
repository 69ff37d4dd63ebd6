package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.JobApplication;
import nl.doelbinding.sample.hosting.data.Procedures;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.mail.ApplicantLetters;
import nl.doelbinding.sample.hosting.purpose.Recruitment;

/** The applicants, for the staff to invite and to decide. */
@ForPurpose(Recruitment.class)
final class ApplicationsServlet extends HttpServlet {

  private final transient Procedures procedures;
  private final transient ApplicantLetters letters;

  ApplicationsServlet(Procedures procedures, ApplicantLetters letters) {
    this.procedures = procedures;
    this.letters = letters;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isPresent()) {
      page.show("applications", Map.of("applications", procedures.all()));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isEmpty()) {
      return;
    }
    Optional<JobApplication> found =
        Numbers.parse(page.parameter("application")).flatMap(procedures::find);
    if (found.isPresent()) {
      switch (page.parameter("decision")) {
        case "invite" -> letters.invite(found.get());
        case "hire" -> letters.end(found.get(), true);
        case "refuse" -> letters.end(found.get(), false);
        default -> throw new IllegalArgumentException("A decision is invite, hire or refuse");
      }
    }
    page.redirect("/staff/applications");
  }
}
