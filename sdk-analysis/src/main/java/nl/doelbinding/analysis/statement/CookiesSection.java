package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Block.Table;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.annotations.Cookie;

/** The cookies, and which of them need consent first. */
final class CookiesSection implements Part {
  private static final String FUNCTIONAL_ONLY = "functional-cookies-only";

  private static final Set<Cookie.Kind> WITHOUT_CONSENT =
      EnumSet.of(Cookie.Kind.FUNCTIONAL, Cookie.Kind.ANALYTICS_LOW_IMPACT);

  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<CookieEntry> cookies = telling.register().cookies();
    List<Block> blocks = new ArrayList<>();
    if (cookies.isEmpty()) {
      blocks.add(new Paragraph(wording.say("cookies.none")));
    } else {
      blocks.add(new Paragraph(wording.say("cookies.intro")));
      blocks.add(
          new Table(
              wording.text("cookies.caption"),
              List.of(
                  wording.text("cookies.name"),
                  wording.text("cookies.why"),
                  wording.text("cookies.lifetime"),
                  wording.text("cookies.party")),
              cookies.stream().map(cookie -> row(cookie, telling)).toList()));
      blocks.add(new Paragraph(consent(telling)));
    }
    return Optional.of(new Section("cookies", wording.text("cookies"), blocks));
  }

  private static List<Line> row(CookieEntry cookie, Telling telling) {
    Wording wording = telling.wording();
    Line why = wording.say("cookie." + cookie.category());
    if (cookie.description() != null) {
      String description =
          telling.text(cookie.description(), "cookies", "the cookie " + cookie.name());
      why = why.and(" " + Wording.sentence(description));
    }
    if (cookie.purpose() != null) {
      Line purpose =
          telling.activity(cookie.purpose()).map(telling::link).orElse(Line.of(cookie.purpose()));
      why = why.and(" ").and(wording.say("cookie.purpose", purpose));
    }
    String party = cookie.thirdParty();
    return List.of(
        new Line(List.of()).andCode(cookie.name()),
        why,
        Line.of(Wording.capital(wording.words().period(cookie.lifetime()))),
        party == null ? wording.say("cookie.own") : Line.of(party));
  }

  private static Line consent(Telling telling) {
    Wording wording = telling.wording();
    List<Line> names =
        telling.register().cookies().stream()
            .filter(cookie -> !WITHOUT_CONSENT.contains(cookie.category()))
            .map(cookie -> new Line(List.of()).andCode(cookie.name()))
            .toList();
    if (!names.isEmpty()) {
      return wording.say("cookies.consent", wording.list(names));
    }
    return telling.register().claims().contains(FUNCTIONAL_ONLY)
        ? wording.say("cookies.functional")
        : wording.say("cookies.noConsent");
  }
}
