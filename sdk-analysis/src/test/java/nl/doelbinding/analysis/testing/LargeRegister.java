package nl.doelbinding.analysis.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;

/**
 * Registers as large as a test wants them, with names as people give them. The same numbers give
 * the same register.
 */
public final class LargeRegister {
  private static final String[][] SERVICES = {
    {"mail", "Postbode Mail", "IE"},
    {"pay", "Betaalpunt", "NL"},
    {"cloud", "Wolkenhuis Hosting", "DE"},
    {"support-desk", "Helpline Inc.", "US"},
    {"payroll-office", "Loonhuis", "NL"},
    {"measure", "Metrics Ltd.", "GB"},
    {"tax", "Belastingdienst", "NL"},
    {"credit-agency", "Kredietbureau Delta", "NL"},
    {"translations", "Tolk Labs", "IN"},
    {"parcels", "Pakketdienst Noordzee", "BE"},
  };
  private static final Rule[] RULES = {
    Rules.SAFEGUARD_MISSING,
    Rules.RETENTION_MISSING,
    Rules.PERSONAL_DATA_IN_TEXT,
    Rules.AGREEMENT_MISSING
  };

  private LargeRegister() {}

  /** A register with so many purposes, which share so many fields out among them. */
  public static Register of(int purposes, int fields) {
    LargeActivities activities = new LargeActivities(purposes, fields, recipientCount(purposes));
    List<Activity> made = new ArrayList<>();
    for (int number = 0; number < purposes; number++) {
      made.add(activities.activity(number));
    }
    made.sort((left, right) -> left.id().compareTo(right.id()));
    return ActivityMeaning.hashed(
        new Register(
            new Register.Generator("doelbinding", "0.1.0"),
            List.of(new ModuleEntry("nl.grootbedrijf", "kern", "4.2.0", "f".repeat(64))),
            Role.CONTROLLER,
            organisation(),
            List.of(),
            null,
            new Contact("F. de Jong", null, null, "fg@grootbedrijf.example", null, null),
            new Contact("Autoriteit Persoonsgegevens", null, null, null, null, null),
            List.of(),
            made,
            recipients(purposes),
            List.of(
                new CookieEntry(
                    "_meting",
                    Cookie.Kind.ANALYTICS,
                    "P13M",
                    "newsletter",
                    List.of("COOKIE_ID"),
                    "Metrics Ltd.",
                    text("Meet het bezoek", "Measures visits"))),
            List.of(
                measure("access", "Toegang per rol", "Access by role"),
                measure("tls", "TLS", "TLS")),
            new RequestHandling("privacy@grootbedrijf.example", "P1M", true, true),
            new BreachHandling("PT72H", "PT24H", "datalek@grootbedrijf.example", "GRC-systeem"),
            new StatementEntry(
                "2.3",
                "2026-10-01",
                "https://grootbedrijf.example/privacy",
                List.of(Language.NL, Language.EN),
                List.of("grootbedrijf.example"),
                null,
                null,
                List.of(),
                List.of()),
            List.of(new EventEntry("contract-ended", text("einde contract", "end of contract"))),
            List.of("no-sale"),
            findings(made)));
  }

  /** The recipient of a number. */
  static String recipientId(int number) {
    String id = SERVICES[number % SERVICES.length][0];
    return number < SERVICES.length ? id : id + "-" + number / SERVICES.length;
  }

  private static int recipientCount(int purposes) {
    return Math.min(60, 4 + purposes / 4);
  }

  private static List<RecipientEntry> recipients(int purposes) {
    List<RecipientEntry> made = new ArrayList<>();
    for (int number = 0; number < recipientCount(purposes); number++) {
      made.add(recipient(number));
    }
    made.sort((left, right) -> left.id().compareTo(right.id()));
    return made;
  }

  private static RecipientEntry recipient(int number) {
    String[] service = SERVICES[number % SERVICES.length];
    boolean authority = service[0].equals("tax");
    boolean abroad = List.of("US", "IN").contains(service[2]);
    String id = recipientId(number);
    return new RecipientEntry(
        id,
        number < SERVICES.length ? service[1] : service[1] + " " + (1 + number / SERVICES.length),
        text("Dienst", "Service"),
        authority ? Recipient.Role.AUTHORITY : Recipient.Role.PROCESSOR,
        service[2],
        false,
        abroad
            ? new RecipientEntry.SafeguardEntry(
                Safeguard.SCC, "module 2", null, Safeguard.SCC.dpv())
            : null,
        authority ? null : "DPA 2026-" + number,
        List.of(),
        List.of("api." + id + ".example"),
        null,
        false,
        "nl.grootbedrijf:kern",
        new SourceReference("kern/src/main/java/nl/grootbedrijf/Recipients.java", 10 + number));
  }

  private static List<Finding> findings(List<Activity> activities) {
    List<Finding> found = new ArrayList<>();
    for (int number = 0; number < activities.size(); number += 4) {
      Activity activity = activities.get(number);
      Rule rule = RULES[number / 4 % RULES.length];
      found.add(
          new Finding(
              rule.id(),
              rule.severity(),
              rule.article(),
              LocalizedText.of(Language.EN, activity.purposeType() + " misses a fact"),
              activity.purposeType(),
              "State it in @Purpose(...)",
              activity.id(),
              String.valueOf(activity.source())));
    }
    found.sort(
        (left, right) ->
            (left.severity().ordinal() + left.code() + left.activity())
                .compareTo(right.severity().ordinal() + right.code() + right.activity()));
    return found;
  }

  private static Party organisation() {
    return new Party(
        "Grootbedrijf Voorbeeld N.V.",
        "N.V.",
        "01234567",
        "Voorbeeldlaan 1, 1234 AB Voorbeeldstad",
        "NL",
        "info@grootbedrijf.example",
        null,
        "https://grootbedrijf.example",
        null,
        null,
        null);
  }

  private static Measure measure(String id, String nl, String en) {
    return new Measure(id, Measure.Kind.TECHNICAL, text(nl, en), false, "2026-09-01", "P1Y");
  }

  /** A text in both languages. */
  static LocalizedText text(String nl, String en) {
    return new LocalizedText(nl, en);
  }

  /** The ids, sorted. */
  static List<String> sorted(List<String> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }
}
