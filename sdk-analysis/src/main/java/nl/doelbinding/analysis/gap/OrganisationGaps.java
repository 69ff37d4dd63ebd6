package nl.doelbinding.analysis.gap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.analysis.rule.GapRules;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the processing, and how to reach them (Art. 13(1)(a), 13(2)(d), 30(1)(a), (g)).
 */
final class OrganisationGaps implements GapCheck {
  private static final int DOMAIN = 2;

  @Override
  public void look(Register register, Noted noted) {
    Party organisation = register.organisation();
    if (Stream.of(organisation.address(), organisation.email(), organisation.phone())
        .allMatch(contact -> contact == null)) {
      noted.organisation(
          GapRules.CONTACT_MISSING,
          "organisation",
          " has neither an address nor an e-mail address or telephone number",
          "organisation: {name: …, address: \"\", email: \"\"}");
    }
    if (organisation.legalForm() == null || organisation.registrationNumber() == null) {
      noted.organisation(
          GapRules.REGISTRATION_MISSING,
          "organisation",
          organisation.legalForm() == null && organisation.registrationNumber() == null
              ? " has no legal form and no number in the trade register"
              : organisation.legalForm() == null
                  ? " has no legal form"
                  : " has no number in the trade register",
          "organisation: {name: …, legalForm: \"\", registrationNumber: \"\"}");
    }
    if (register.supervisoryAuthority() == null) {
      noted.organisation(
          GapRules.AUTHORITY_MISSING,
          "supervisoryAuthority",
          " is not named, so nobody is told where to complain",
          "supervisoryAuthority: {name: Autoriteit Persoonsgegevens}, or that of another country");
    }
    if (register.securityMeasures().isEmpty()) {
      noted.organisation(
          GapRules.MEASURES_MISSING,
          "securityMeasures",
          " are not named",
          "securityMeasures: [{id: …, kind: TECHNICAL, description: \"\"}]");
    }
    elsewhere(register, noted);
    statement(register.statement(), noted);
  }

  private static void elsewhere(Register register, Noted noted) {
    Optional<String> site =
        Stream.of(
                Optional.ofNullable(register.organisation().url()),
                Optional.ofNullable(register.statement()).map(StatementEntry::url))
            .flatMap(Optional::stream)
            .map(OrganisationGaps::host)
            .flatMap(Optional::stream)
            .findFirst();
    if (site.isEmpty()) {
      return;
    }
    TreeSet<String> foreign = new TreeSet<>();
    Stream.of(
            Optional.ofNullable(register.organisation().email()),
            Optional.ofNullable(register.requestHandling()).map(RequestHandling::contact))
        .flatMap(Optional::stream)
        .filter(address -> address.indexOf('@') > 0)
        .map(address -> address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
        .filter(domain -> !domain(domain).equals(domain(site.get())))
        .forEach(foreign::add);
    if (!foreign.isEmpty()) {
      noted.organisation(
          GapRules.CONTACT_ELSEWHERE,
          "organisation",
          " is reached at "
              + String.join(", ", foreign)
              + ", and its site is at "
              + site.get()
              + ", so people may doubt whom they write to",
          "An address in the domain of the site, or nothing if the other domain is known to people");
    }
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** The last two parts; where a country divides further, two firms may look like one. */
  private static String domain(String host) {
    List<String> parts = Arrays.asList(host.split("\\.", -1));
    return String.join(".", parts.subList(Math.max(0, parts.size() - DOMAIN), parts.size()));
  }

  private static void statement(@Nullable StatementEntry statement, Noted noted) {
    String version = statement == null ? null : statement.version();
    String from = statement == null ? null : statement.effectiveFrom();
    String sentence = null;
    if (from == null) {
      sentence = version == null ? " has no version and no date" : " has no date";
    } else if (from.compareTo(LegalLimits.APPLIES_FROM) < 0) {
      sentence =
          " holds from "
              + from
              + ", before the GDPR applied ("
              + LegalLimits.APPLIES_FROM
              + (version == null ? "), and has no version" : ")");
    } else if (version == null) {
      sentence = " has no version";
    }
    if (sentence != null) {
      noted.organisation(
          GapRules.STATEMENT_UNDATED,
          "statement",
          sentence,
          "statement: {version: \"\", effectiveFrom: …} with the day from which it holds, 20xx-xx-xx");
    }
  }
}
