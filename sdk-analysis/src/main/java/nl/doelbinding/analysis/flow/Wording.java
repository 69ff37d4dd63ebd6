package nl.doelbinding.analysis.flow;

import java.util.Collection;
import java.util.List;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.analysis.source.SourceNames;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/** The sentences about flows. Threads may share it. */
final class Wording {

  private static final String DECIDE =
      "\nor, where it says nothing about a person, on the method: @NotPersonalData(\"why\")";

  private final SourceIndex sources;

  Wording(SourceIndex sources) {
    this.sources = sources;
  }

  Site site(ClassFlow flow, int method, MethodFlow.Arrival arrival) {
    return new Site(
        rule(arrival.sink().rule()),
        method(flow.model(), method),
        arrival.sink().to(),
        called(arrival.call()),
        place(flow, arrival.method(), arrival.at()));
  }

  Site site(ClassFlow flow, int method, Received.SetCookie cookie) {
    return new Site(
        Rules.COLLECTION_UNDECLARED,
        method(flow.model(), method),
        "a cookie",
        called(cookie.call()),
        place(flow, cookie.method(), cookie.at()));
  }

  private static String called(Reference call) {
    return call.isConstructor()
        ? "new " + call.simpleOwner()
        : call.simpleOwner() + "." + call.name();
  }

  private static Rule rule(String id) {
    return Rules.all().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("flows.json names no rule: " + id));
  }

  /** A constructor has the name of its class, and what runs when a class is loaded has none. */
  static String method(ClassModel owner, int method) {
    return SourceNames.of(owner.name())
        + "."
        + SourceNames.method(owner.name(), owner.methods().get(method).name());
  }

  @Nullable SourcePlace place(ClassFlow flow, int method, int at) {
    MethodCode code = flow.methods().codes().get(method);
    return sources.line(flow.model(), code == null ? 0 : code.line(flow.pool(), at));
  }

  Violation violation(Site site, Personal personal) {
    String message =
        site.method()
            + verb(site)
            + personal.shown()
            + " ("
            + personal.why()
            + ") "
            + preposition(site)
            + site.to()
            + " ("
            + site.call()
            + ")";
    return rated(
        new Violation(
            site.rule(),
            site.method() + ": " + personal.shown(),
            message,
            cure(site, personal),
            site.place()),
        personal);
  }

  Violation object(Site site, String type, Collection<String> told, List<Personal> content) {
    String shown = SourceNames.of(type);
    String message =
        site.method()
            + verb(site)
            + "a whole "
            + shown
            + tells(site)
            + String.join(", ", told)
            + ", "
            + preposition(site)
            + site.to()
            + " ("
            + site.call()
            + ")";
    Personal worst =
        content.stream()
            .filter(personal -> told.contains(personal.name()))
            .filter(personal -> !personal.isDoubtful())
            .findFirst()
            .orElse(content.get(0));
    return rated(
        new Violation(
            site.rule(), site.method() + ": " + shown, message, cure(site, worst), site.place()),
        worst);
  }

  Violation collected(ClassFlow flow, int method, Origin.Received value, Personal personal) {
    String in = method(flow.model(), method);
    return rated(
        new Violation(
            Rules.COLLECTION_UNDECLARED,
            in + ": " + value.call(),
            in
                + " reads "
                + value.call()
                + " ("
                + personal.why()
                + "), and neither it nor its class declares that with @Collected",
            "Keep it in a member that carries @PersonalData, or put on the method or class:"
                + " @Collected(from = Collected.Source.OBSERVED)"
                + DECIDE,
            place(flow, value.method(), value.at())),
        personal);
  }

  Violation cookie(Site site, @Nullable String name) {
    String shown = name == null ? "a cookie whose name is no constant" : "cookie " + name;
    Violation violation =
        new Violation(
            site.rule(),
            site.method() + ": " + shown,
            site.method() + " sets " + shown + " (" + site.call() + "), which no @Cookie declares",
            "Put on the method or class: @Cookie(name = \""
                + (name == null ? "…" : name)
                + "\", category = Cookie.Kind.FUNCTIONAL, lifetime = \"SESSION\")\n"
                + "or name it under cookies in doelbinding.yaml",
            site.place());
    return name == null ? violation.withSeverity(Severity.WARNING) : violation;
  }

  Violation text(ClassFlow flow, int method, List<Personal> told) {
    String subject = method(flow.model(), method);
    String names = String.join(", ", told.stream().map(Personal::name).sorted().toList());
    Violation violation =
        new Violation(
            Rules.PERSONAL_DATA_IN_TEXT,
            subject,
            subject + " tells " + names + ", and a text of an object ends in logs and messages",
            "Leave " + names + " out of it, or tell only an id" + DECIDE,
            place(flow, method, 0));
    Finding finding = told.get(0).finding();
    return finding == null ? violation : violation.withFinding(finding);
  }

  private static Violation rated(Violation violation, Personal personal) {
    Violation rated = personal.isDoubtful() ? violation.withSeverity(Severity.WARNING) : violation;
    Finding finding = personal.finding();
    return finding == null ? rated : rated.withFinding(finding);
  }

  private static String verb(Site site) {
    if (site.rule().equals(Rules.RECIPIENT_UNDECLARED)) {
      return " sends ";
    }
    return site.rule().equals(Rules.PERSONAL_DATA_IN_LOG) ? " writes " : " puts ";
  }

  private static String tells(Site site) {
    return site.rule().equals(Rules.RECIPIENT_UNDECLARED)
        ? ", which holds "
        : ", whose toString tells ";
  }

  private static String preposition(Site site) {
    return site.rule().equals(Rules.PERSONAL_DATA_IN_EXCEPTION) ? "into " : "to ";
  }

  private static String cure(Site site, Personal personal) {
    if (site.rule().equals(Rules.RECIPIENT_UNDECLARED)) {
      return "Say who receives it: @SentTo(….class) on "
          + personal.shown()
          + " or on the method, or recipients = ….class on its purpose";
    }
    String value = personal.shown().substring(personal.shown().lastIndexOf('.') + 1);
    return "Leave it out, name an id instead, or mask it first: mask(" + value + ")" + DECIDE;
  }
}
