package nl.doelbinding.analysis.render.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;

/** What is said of recipients, cookies, measures and findings. */
final class OtherColumns {
  private OtherColumns() {}

  static List<Column<RecipientEntry>> recipients(Register register) {
    return List.of(
        Column.one("recipient", Article.RECIPIENTS, 30, (one, p) -> one.name()),
        Column.one("recipientCategory", Article.RECIPIENTS, 26, (one, p) -> p.text(one.category())),
        Column.one("recipientRole", 26, (one, p) -> p.words().label(one.role())),
        Column.one("country", Article.TRANSFERS, 26, (one, p) -> p.words().country(one.country())),
        Column.one(
            "outside", Article.TRANSFERS, 16, (one, p) -> p.yesOrNo(Phrases.isTransfer(one))),
        Column.one("safeguard", Article.TRANSFERS, 40, (one, p) -> p.safeguard(one)),
        Column.one("agreement", 34, (one, p) -> Table.or(one.agreement())),
        Column.many("receivesFor", Article.NONE, 34, (one, p) -> receivesFor(one, register, p)),
        Column.many("constraints", Article.NONE, 34, (one, p) -> one.constraints()),
        Column.many("hosts", Article.NONE, 26, (one, p) -> one.hosts()),
        Column.one("policy", 34, (one, p) -> Table.or(one.privacyPolicyUrl())),
        Column.one("sold", 14, (one, p) -> p.yesOrNo(one.sold())),
        Column.one("module", 26, (one, p) -> Table.or(one.module())),
        Column.one("place", 40, (one, p) -> one.source() == null ? "" : one.source().toString()));
  }

  static List<Column<CookieEntry>> cookies() {
    return List.of(
        Column.one("cookie", 26, (one, p) -> one.name()),
        Column.one("cookieKind", 26, (one, p) -> p.words().label(one.category())),
        Column.one("lifetime", 24, (one, p) -> p.words().period(one.lifetime())),
        Column.one("cookiePurpose", 30, (one, p) -> Table.or(one.purpose())),
        Column.many(
            "categories",
            Article.NONE,
            30,
            (one, p) -> one.data().stream().map(p.words()::category).toList()),
        Column.one("setBy", 26, (one, p) -> setBy(one, p)),
        Column.one("description", 44, (one, p) -> p.text(one.description())));
  }

  static List<Column<Measure>> measures() {
    return List.of(
        Column.one("measure", Article.SECURITY, 50, (one, p) -> p.text(one.description())),
        Column.one("measureKind", 20, (one, p) -> p.words().label(one.kind())),
        Column.one("detected", 20, (one, p) -> p.yesOrNo(one.detected())),
        Column.one("reviewed", 34, (one, p) -> p.review(one.lastReviewed(), one.reviewEvery())),
        Column.one("measureId", 20, (one, p) -> one.id()));
  }

  static List<Column<Finding>> findings() {
    return List.of(
        Column.one("rule", 11, (one, p) -> one.code()),
        Column.one("severity", 16, (one, p) -> p.words().label(one.severity())),
        Column.one("article", 26, (one, p) -> p.words().article(Table.or(one.article()))),
        Column.one("looksFor", 36, (one, p) -> p.words().summary(one.code())),
        Column.one("activity", 24, (one, p) -> Table.or(one.activity())),
        Column.one("subject", 40, (one, p) -> Table.or(one.subject())),
        Column.one("message", 60, (one, p) -> p.text(one.message())),
        Column.many(
            "cure", Article.NONE, 60, (one, p) -> Arrays.asList(Table.or(one.cure()).split("\\R"))),
        Column.one("place", 40, (one, p) -> Table.or(one.location())));
  }

  private static List<String> receivesFor(
      RecipientEntry recipient, Register register, Phrases phrases) {
    List<String> names = new ArrayList<>();
    for (Activity activity : register.activities()) {
      if (activity.allRecipients().contains(recipient.id())) {
        names.add(phrases.text(activity.name()));
      }
    }
    return names;
  }

  private static String setBy(CookieEntry cookie, Phrases phrases) {
    return cookie.thirdParty() == null
        ? phrases.words().text("cookie.party.own")
        : cookie.thirdParty();
  }
}
