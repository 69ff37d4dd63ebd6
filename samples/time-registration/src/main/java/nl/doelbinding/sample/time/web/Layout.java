package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.sample.time.data.Role;

/** What stands around every page: heading, navigation, footer. */
final class Layout {

  private record Link(String path, String text) {}

  private Layout() {}

  static Html of(
      Page page, HttpServletRequest request, Language language, String title, Html body) {
    Language other = language == Language.NL ? Language.EN : Language.NL;
    return Html.of(
        """
        <!DOCTYPE html>
        <html lang="{}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{} · Urenwijs</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <a class="skip" href="#content">{}</a>
        <header class="site">
        <div class="bar">
        <a class="brand" href="/"><span aria-hidden="true">◔</span> Urenwijs</a>
        <nav aria-label="{}"><ul>
        {}
        </ul></nav>
        <div class="tools">
        {}
        <a href="{}" hreflang="{}" lang="{}">{}</a>
        </div>
        </div>
        </header>
        <main id="content" tabindex="-1">
        <h1>{}</h1>
        {}
        </main>
        <footer class="site">
        <p>{}</p>
        <p><a href="/privacy/?lang={}">{}</a> · <a href="/privacy/register?lang={}">{}</a></p>
        </footer>
        </body>
        </html>
        """,
        language.code(),
        title,
        page.say("Naar de inhoud", "Skip to content"),
        page.say("Hoofdmenu", "Main menu"),
        Html.each(links(page), link -> item(link, request.getServletPath())),
        account(page),
        other.query(request),
        other.code(),
        other.code(),
        other.say("Nederlands", "English"),
        title,
        body,
        page.say(
            "Urenwijs B.V. is een verzonnen bedrijf: dit is een voorbeeld bij Doelbinding.",
            "Urenwijs B.V. is an invented firm: this is a sample of Doelbinding."),
        language.code(),
        page.say("Privacyverklaring", "Privacy statement"),
        language.code(),
        page.say("Verwerkingsregister", "Processing register"));
  }

  private static List<Link> links(Page page) {
    List<Link> links = new ArrayList<>();
    Role role = page.user().map(SignedIn::role).orElse(null);
    if (role == Role.OPERATOR) {
      links.add(new Link("/messages", page.say("Berichten", "Messages")));
      links.add(new Link("/announcements", page.say("Aankondigingen", "Announcements")));
      links.add(new Link("/monitoring", page.say("Bewaking", "Monitoring")));
    } else {
      links.add(new Link("/hours", page.say("Uren", "Hours")));
      links.add(new Link("/invoices", page.say("Facturen", "Invoices")));
      links.add(new Link("/newsletter", page.say("Nieuwsbrief", "Newsletter")));
      links.add(new Link("/contact", "Contact"));
    }
    links.add(new Link("/outbox", page.say("Verzonden", "Outbox")));
    return links;
  }

  private static Html item(Link link, String current) {
    return link.path().equals(current)
        ? Html.of("<li><a href=\"{}\" aria-current=\"page\">{}</a></li>", link.path(), link.text())
        : Html.of("<li><a href=\"{}\">{}</a></li>", link.path(), link.text());
  }

  private static Html account(Page page) {
    return page.user().isEmpty()
        ? Html.of("<a href=\"/login\">{}</a>", page.say("Inloggen", "Sign in"))
        : Html.of(
            "<form method=\"post\" action=\"/logout\"><button class=\"quiet\">{}</button></form>",
            page.say("Uitloggen", "Sign out"));
  }
}
