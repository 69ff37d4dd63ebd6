package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doelbinding.sample.time.job.DemoData;

/** The start page: what this sample shows, and where to look. Reads no personal data. */
final class HomeServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    page.show(
        page.say("Uren schrijven, gegevens begrijpen", "Write hours, understand data"),
        Html.of(
            """
            <p class="lead">{}</p>
            <div class="cards">
            {}{}{}{}
            </div>
            <section class="panel">
            <h2>{}</h2>
            <p>{}</p>
            <div class="scroll"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
            <tbody>
            <tr><td><code>bram</code></td><td>{}</td></tr>
            <tr><td><code>anna</code></td><td>{}</td></tr>
            <tr><td><code>olga</code></td><td>{}</td></tr>
            </tbody>
            </table></div>
            </section>
            """,
            page.say(
                "Urenwijs is een kleine urenregistratie. Elk persoonsgegeven in de code zegt"
                    + " waarvoor het er is; het register, de logbestanden en de controle bij het"
                    + " lezen volgen daaruit.",
                "Urenwijs is a small hour registration. Every piece of personal data in the code"
                    + " says what it is for; the register, the log files and the check on reading"
                    + " follow from that."),
            card(
                page.say("/privacy/register?lang=nl", "/privacy/register?lang=en"),
                page.say("Het verwerkingsregister", "The processing register"),
                page.say(
                    "Uit de gecompileerde code gemaakt: doelen, gegevens, termijnen, ontvangers.",
                    "Made from the compiled code: purposes, data, retentions, recipients.")),
            card(
                "/newsletter/preview?customer=1",
                page.say("Een overtreding", "A violation"),
                page.say(
                    "De nieuwsbrief leest een factuuradres. Dat wordt geweigerd, met een 403.",
                    "The newsletter reads a billing address. It is refused, with a 403.")),
            card(
                "/newsletter",
                page.say("Aanmelden in twee stappen", "Signing up in two steps"),
                page.say(
                    "De bevestiging staat onder Verzonden; er gaat geen e-mail de deur uit.",
                    "The confirmation is in the outbox; no e-mail leaves this machine.")),
            card(
                page.say("/privacy/?lang=nl", "/privacy/?lang=en"),
                page.say("De privacyverklaring", "The privacy statement"),
                page.say(
                    "Uit dezelfde code gemaakt: wat wij bewaren, waarom, hoe lang en uw rechten.",
                    "Made from the same code: what we keep, why, how long, and your rights.")),
            page.say("Inloggen", "Signing in"),
            page.say(
                "Iedereen heeft het wachtwoord “" + DemoData.PASSWORD + "”.",
                "Everybody has the password “" + DemoData.PASSWORD + "”."),
            page.say("Gebruikersnaam", "Username"),
            page.say("Kan", "Can"),
            page.say("uren schrijven", "write down hours"),
            page.say(
                "uren schrijven en de facturen van de bakkerij zien",
                "write down hours and see the invoices of the bakery"),
            page.say(
                "vragen beantwoorden, klanten waarschuwen en het toegangslog lezen",
                "answer questions, warn customers and read the access log")));
  }

  private static Html card(String path, String title, String text) {
    return Html.of(
        "<a class=\"card\" href=\"{}\"><strong>{}</strong><span>{}</span></a>\n",
        path,
        title,
        text);
  }
}
