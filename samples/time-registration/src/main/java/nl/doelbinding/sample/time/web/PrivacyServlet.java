package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.Contact;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;
import nl.doelbinding.sample.time.purpose.HourRegistration;
import nl.doelbinding.sample.time.purpose.MonitoringAndSecurity;
import nl.doelbinding.sample.time.purpose.Newsletter;

/**
 * The purposes in brief, read from the declarations themselves; the place where the privacy
 * statement will stand. Reads no personal data.
 */
final class PrivacyServlet extends HttpServlet {

  private static final List<Class<?>> PURPOSES =
      List.of(
          Contact.class,
          Newsletter.class,
          ContractAndInvoicing.class,
          Announcements.class,
          MonitoringAndSecurity.class,
          HourRegistration.class);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    page.show(
        page.say("Privacy in het kort", "Privacy in brief"),
        Html.of(
            """
            <div class="notice">
            <p>{}</p>
            <p><a href="/privacy/register.html">{}</a></p>
            </div>
            {}
            <section class="panel">
            <h2>{}</h2>
            <p>{} <a href="mailto:privacy@urenwijs.example">privacy@urenwijs.example</a></p>
            </section>
            """,
            page.say(
                "Dit is een overzicht, nog geen volledige privacyverklaring. Die wordt een volgende"
                    + " stap: ook zij wordt dan uit de code gemaakt, en komt op deze plaats.",
                "This is an overview, not yet a full privacy statement. That is a next step: it"
                    + " will be made from the code too, and stand in this place."),
            page.say("Alles staat in het verwerkingsregister", "All is in the processing register"),
            Html.each(PURPOSES, purpose -> summary(page, purpose)),
            page.say("Uw rechten", "Your rights"),
            page.say(
                "U kunt ons vragen om inzage, correctie, wissing, beperking of overdracht van uw"
                    + " gegevens, bezwaar maken en een toestemming intrekken. Wij antwoorden binnen"
                    + " een maand. Een klacht kan ook naar de Autoriteit Persoonsgegevens.",
                "You can ask us for access to your data, for correction, erasure, restriction or"
                    + " transfer of it, you can object, and withdraw a consent. We answer within a"
                    + " month. A complaint may also go to the Dutch authority, the Autoriteit"
                    + " Persoonsgegevens.")));
  }

  private static Html summary(Page page, Class<?> type) {
    Purpose purpose = type.getAnnotation(Purpose.class);
    Text english = type.getAnnotation(Text.class);
    return Html.of(
        """
        <section class="panel" id="{}">
        <h2>{}</h2>
        <p>{}.</p>
        <dl>
        <div><dt>{}</dt><dd>{}</dd></div>
        <div><dt>{}</dt><dd>{}</dd></div>
        <div><dt>{}</dt><dd>{}</dd></div>
        </dl>
        </section>
        """,
        purpose.id(),
        page.say(purpose.name(), english.name()),
        page.say(purpose.description(), english.description()),
        page.say("Grondslag", "Legal basis"),
        Arrays.stream(purpose.legalBasis())
            .map(basis -> name(page, basis) + " (art. " + basis.article() + ")")
            .collect(Collectors.joining(", ")),
        page.say("Bewaartermijn", "Retention"),
        RetentionWords.of(page, purpose.retention()),
        page.say("Ontvangers", "Recipients"),
        Arrays.stream(purpose.recipients())
            .map(recipient -> recipient.getAnnotation(Recipient.class).name())
            .collect(Collectors.joining(", ")));
  }

  private static String name(Page page, LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> page.say("toestemming", "consent");
      case CONTRACT -> page.say("overeenkomst", "contract");
      case LEGAL_OBLIGATION -> page.say("wettelijke plicht", "legal obligation");
      case VITAL_INTEREST -> page.say("vitaal belang", "vital interest");
      case PUBLIC_TASK -> page.say("publieke taak", "public task");
      case LEGITIMATE_INTEREST -> page.say("gerechtvaardigd belang", "legitimate interest");
    };
  }
}
