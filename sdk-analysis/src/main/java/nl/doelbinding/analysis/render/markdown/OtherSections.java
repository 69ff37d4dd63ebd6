package nl.doelbinding.analysis.render.markdown;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;
import org.jspecify.annotations.Nullable;

/** What stands behind the activities: recipients, cookies, measures and contacts. */
final class OtherSections {
  private final Register register;
  private final Phrases phrases;
  private final Words words;

  OtherSections(Register register, Phrases phrases) {
    this.register = register;
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** By the key of the heading. */
  Map<String, Block> all() {
    Map<String, Block> sections = new LinkedHashMap<>();
    sections.put(
        "recipients",
        table(
            "recipients",
            register.recipients(),
            this::recipient,
            "recipient.name",
            "recipient.role",
            "recipient.country",
            "recipient.safeguard",
            "recipient.agreement"));
    sections.put(
        "cookies",
        table(
            "cookies",
            register.cookies(),
            this::cookie,
            "cookie.name",
            "cookie.kind",
            "cookie.lifetime",
            "cookie.purpose",
            "cookie.party"));
    sections.put(
        "measures",
        table(
            "measures",
            register.securityMeasures(),
            this::measure,
            "measure.description",
            "measure.kind",
            "measure.reviewed"));
    sections.put("contacts", new Block.Facts(contacts()));
    return sections;
  }

  private <T> Block table(
      String key, List<T> things, Function<T, List<String>> row, String... columns) {
    if (things.isEmpty()) {
      return new Block.Paragraph(Line.of(words.text(key + ".none")));
    }
    return new Block.Table(
        words.text(key + ".caption"),
        Arrays.stream(columns).map(words::text).toList(),
        things.stream().map(thing -> row.apply(thing).stream().map(Line::of).toList()).toList());
  }

  private List<String> recipient(RecipientEntry recipient) {
    return List.of(
        recipient.name(),
        words.label(recipient.role()),
        words.country(recipient.country()),
        phrases.safeguard(recipient),
        orNone(recipient.agreement()));
  }

  private List<String> cookie(CookieEntry cookie) {
    return List.of(
        cookie.name(),
        words.label(cookie.category()),
        words.period(cookie.lifetime()),
        orNone(cookie.purpose()),
        Objects.requireNonNullElse(cookie.thirdParty(), words.text("cookie.party.own")));
  }

  private List<String> measure(Measure measure) {
    String reviewed = phrases.review(measure.lastReviewed(), measure.reviewEvery());
    return List.of(
        phrases.text(measure.description()),
        words.label(measure.kind()),
        reviewed.isEmpty() ? words.text("notStated") : reviewed);
  }

  private List<Block.Facts.Fact> contacts() {
    Map<String, List<String>> contacts = new LinkedHashMap<>();
    contacts.put("contact.organisation", List.of(party(register.organisation())));
    if (register.representative() != null) {
      contacts.put("contact.representative", List.of(party(register.representative())));
    }
    if (register.dpo() != null) {
      contacts.put("contact.dpo", List.of(contact(register.dpo())));
    }
    if (register.supervisoryAuthority() != null) {
      contacts.put("contact.authority", List.of(contact(register.supervisoryAuthority())));
    }
    contacts.put("contact.joint", register.jointControllers().stream().map(this::party).toList());
    contacts.put("contact.controller", register.controllers().stream().map(this::party).toList());
    return contacts.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                new Block.Facts.Fact(
                    words.text(entry.getKey()), Line.of(String.join("; ", entry.getValue()))))
        .toList();
  }

  private String party(Party party) {
    String name = party.name().isEmpty() ? words.text("organisation.unknown") : party.name();
    String country = party.country() == null ? null : words.country(party.country());
    return said(name, party.address(), country, party.email(), party.phone(), party.url());
  }

  private String contact(Contact contact) {
    return said(
        contact.name(),
        contact.title(),
        contact.address(),
        contact.email(),
        contact.phone(),
        contact.url());
  }

  private static String said(@Nullable String... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private String orNone(@Nullable String text) {
    return text == null ? words.text("none") : text;
  }
}
