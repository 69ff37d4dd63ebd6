package nl.doelbinding.sample.time.web;

import java.time.Period;
import nl.doelbinding.declaration.Retention;

/** A retention as a visitor reads it: "7 jaar na het einde van het contract". */
final class RetentionWords {

  private RetentionWords() {}

  static String of(Page page, String text) {
    Retention retention = Retention.parse(text);
    if (retention.until() != null) {
      return page.say("tot ", "until ") + event(page, retention.until());
    }
    String period = period(page, Period.parse(retention.period()));
    return retention.after() == null
        ? period
        : period + page.say(" na ", " after ") + event(page, retention.after());
  }

  private static String period(Page page, Period period) {
    if (period.getYears() > 0) {
      return period.getYears() + page.say(" jaar", period.getYears() == 1 ? " year" : " years");
    }
    return period.getMonths() == 1
        ? page.say("1 maand", "1 month")
        : period.getMonths() + page.say(" maanden", " months");
  }

  private static String event(Page page, String event) {
    return switch (event) {
      case "consent-withdrawn" -> page.say("u zich afmeldt", "you unsubscribe");
      case "contract-ended" -> page.say("het einde van het contract", "the end of the contract");
      case "employment-ended" ->
          page.say("het einde van het dienstverband", "the end of the employment");
      case "request-answered" -> page.say("ons antwoord", "our answer");
      default -> event;
    };
  }
}
