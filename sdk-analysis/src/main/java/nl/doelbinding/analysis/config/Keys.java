package nl.doelbinding.analysis.config;

import java.util.List;

/** The keys of each group, in the order in which they are explained; the schema holds the same. */
enum Keys {
  /** The file itself. */
  ROOT(
      "language",
      "role",
      "organisation",
      "representative",
      "dpo",
      "supervisoryAuthority",
      "jointControllers",
      "controllers",
      "securityMeasures",
      "cookies",
      "requestHandling",
      "breachHandling",
      "statement",
      "events",
      "claims",
      "rules",
      "detection",
      "exclude",
      "baseline",
      "coverage",
      "merge",
      "weaving"),
  /** The organisation and its representative. */
  PARTY(
      "name",
      "legalForm",
      "registrationNumber",
      "address",
      "country",
      "email",
      "phone",
      "url",
      "arrangement"),
  /** Other controllers, which have officers of their own. */
  CONTROLLER(
      "name",
      "legalForm",
      "registrationNumber",
      "address",
      "country",
      "email",
      "phone",
      "url",
      "arrangement",
      "representative",
      "dpo"),
  /** An officer or authority. */
  CONTACT("name", "title", "address", "email", "phone", "url"),
  /** A security measure. */
  MEASURE("id", "kind", "description", "lastReviewed", "reviewEvery"),
  /** A cookie. */
  COOKIE("name", "category", "lifetime", "purpose", "data", "thirdParty", "description"),
  /** Requests of data subjects. */
  REQUEST_HANDLING("contact", "deadline", "identityCheck", "feeFree"),
  /** Breaches. */
  BREACH_HANDLING("authorityDeadline", "customerDeadline", "contact", "registerLocation"),
  /** The privacy statement. */
  STATEMENT(
      "version",
      "effectiveFrom",
      "url",
      "languages",
      "scope",
      "changeNotice",
      "previousVersions",
      "sections",
      "omit"),
  /** A section of the statement in own words. */
  OWN_SECTION("id", "title", "text", "before", "after", "replace"),
  /** What a team adds to the vocabulary. */
  DETECTION("terms", "notPersonal"),
  /** The registers of dependencies. */
  MERGE("exclude"),
  /** Which reads need no check. */
  WEAVING("exempt", "excused"),
  /** Classes whose reads need no check. */
  EXCUSE("readers", "reason"),
  /** A rule that tells how sure it is. */
  CERTAINTY("sure", "likely"),
  /** A text in several languages. */
  TEXT("nl", "en");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Keys(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }
}
