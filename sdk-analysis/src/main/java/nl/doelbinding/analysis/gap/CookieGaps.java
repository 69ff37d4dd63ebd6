package nl.doelbinding.analysis.gap;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Recipient;
import org.jspecify.annotations.Nullable;

/** Cookies: what they are for, whose they are, and whether anybody was asked (Tw 11.7a). */
final class CookieGaps implements GapCheck {

  /** Those that need consent first. */
  static final Set<Cookie.Kind> ON_CONSENT =
      EnumSet.of(Cookie.Kind.ANALYTICS, Cookie.Kind.ADVERTISING, Cookie.Kind.SOCIAL_MEDIA);

  private static final Set<Cookie.Kind> OWN_ENDS =
      EnumSet.of(Cookie.Kind.ADVERTISING, Cookie.Kind.SOCIAL_MEDIA);

  @Override
  public void look(Register register, Noted noted) {
    Map<String, Activity> byId = new HashMap<>();
    register.activities().forEach(activity -> byId.put(activity.id(), activity));
    for (CookieEntry cookie : register.cookies()) {
      Activity served = cookie.purpose() == null ? null : byId.get(cookie.purpose());
      consent(cookie, served, noted);
      if (cookie.purpose() == null || (served == null && cookie.thirdParty() == null)) {
        noted.organisation(
            GapRules.COOKIE_WITHOUT_PURPOSE,
            subject(cookie),
            " names no activity that it serves",
            "purpose: with the id of an activity, on the cookie in doelbinding.yaml; purpose = in"
                + " @Cookie");
      }
      party(cookie, register, noted);
    }
  }

  static String subject(CookieEntry cookie) {
    return "cookie " + cookie.name();
  }

  private static void consent(CookieEntry cookie, @Nullable Activity served, Noted noted) {
    if (ON_CONSENT.contains(cookie.category())
        && (served == null || !Bases.include(served, LegalBasis.CONSENT))) {
      noted.organisation(
          GapRules.COOKIE_WITHOUT_CONSENT,
          subject(cookie),
          " is "
              + cookie.category()
              + (served == null
                  ? " and serves no activity that rests on consent"
                  : " and serves " + served.id() + ", which does not rest on consent"),
          "Let it serve a purpose with legalBasis = LegalBasis.CONSENT, and set it only after that"
              + " was given");
    }
  }

  private static void party(CookieEntry cookie, Register register, Noted noted) {
    String party = cookie.thirdParty();
    if (party == null || isSame(party, register.organisation().name())) {
      return;
    }
    Optional<RecipientEntry> recipient =
        register.recipients().stream().filter(entry -> isNamed(party, entry)).findFirst();
    if (recipient.isEmpty()) {
      noted.organisation(
          GapRules.COOKIE_PARTY_UNDECLARED,
          subject(cookie),
          " is set by " + party + ", which is no declared recipient",
          "@Recipient(name = \""
              + escaped(party)
              + "\", role = …, country = \"\"), named in the"
              + " recipients of the purpose that the cookie serves");
    } else if (OWN_ENDS.contains(cookie.category())
        && recipient.get().role() == Recipient.Role.PROCESSOR) {
      noted.recipient(
          GapRules.ADVERTISER_AS_PROCESSOR,
          recipient.get(),
          " is a processor and sets "
              + cookie.name()
              + ", a cookie of kind "
              + cookie.category()
              + ", which mostly serves its own ends",
          "role = Recipient.Role.JOINT_CONTROLLER or Recipient.Role.CONTROLLER, unless the agreement"
              + " rules out any use of its own");
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  static boolean isNamed(String party, RecipientEntry recipient) {
    LocalizedText category = recipient.category();
    return Stream.of(
            recipient.name(),
            recipient.id(),
            category == null || category.nl() == null ? "" : category.nl(),
            category == null || category.en() == null ? "" : category.en())
        .anyMatch(name -> isSame(party, name));
  }

  /** Whether one name is the beginning of the other, in words: Google and Google Ireland Ltd. */
  private static boolean isSame(String one, String other) {
    List<String> left = Phrases.words(one);
    List<String> right = Phrases.words(other);
    int shared = Math.min(left.size(), right.size());
    return shared > 0 && left.subList(0, shared).equals(right.subList(0, shared));
  }
}
