package nl.doelbinding.sample.hosting.mail;

import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.hosting.data.JobApplication;
import nl.doelbinding.sample.hosting.data.Procedures;
import nl.doelbinding.sample.hosting.purpose.Recruitment;

/**
 * Goes through the procedure with an applicant: every step ends with a letter, and the last one
 * erases the file before it says so.
 */
@ForPurpose(Recruitment.class)
public final class ApplicantLetters {

  private final Procedures procedures;
  private final Post post;

  /** Keeps the files in one and writes with the other. */
  public ApplicantLetters(Procedures procedures, Post post) {
    this.procedures = procedures;
    this.post = post;
  }

  /** Invites the applicant. */
  public void invite(JobApplication application) {
    procedures.invite(application.id());
    write(
        application,
        "Wij nodigen u uit voor een gesprek. / We invite you for an interview.",
        "Wanneer kunt u? / When can you come?");
  }

  /** Ends the procedure: tells how it ended, and that the file is gone. */
  public void end(JobApplication application, boolean hired) {
    procedures.erase(application.id());
    write(
        application,
        hired
            ? "Wij willen u graag aannemen. / We would like to hire you."
            : "Wij gaan niet met u verder. / We do not go on with you.",
        "Uw sollicitatie is gewist: uw naam en adres, cv, brief en portfolio."
            + " / Your application was erased: your name and address, CV, letter and portfolio.");
  }

  private void write(JobApplication application, String news, String further) {
    post.send(
        application.email(),
        "Uw sollicitatie bij Hostingkade / Your application",
        "Beste / Dear " + application.name() + ",\n\n" + news + "\n\n" + further + "\n",
        Map.of());
  }
}
