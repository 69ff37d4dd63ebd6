package nl.doelbinding.analysis.register.build;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Activity.DpiaEntry;
import nl.doelbinding.analysis.register.Activity.Location;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Dpia;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.Profiling;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** From a purpose to its activity. */
final class ActivityBuilder {
  private static final AnnotationModel NOTHING_SAID = new AnnotationModel("", Map.of());

  private final Context context;
  private final DeclaredTypes purposes;
  private final DeclaredTypes recipients;
  private final Uses uses;
  private final AutomatedDecisions decisions;

  ActivityBuilder(
      Context context,
      DeclaredTypes purposes,
      DeclaredTypes recipients,
      Uses uses,
      AutomatedDecisions decisions) {
    this.context = context;
    this.purposes = purposes;
    this.recipients = recipients;
    this.uses = uses;
    this.decisions = decisions;
  }

  Activity build(DeclaredType purpose) {
    ElementAnnotations annotations = purpose.annotations();
    Subject subject = purpose.subject();
    Texts texts = new Texts(context, subject, annotations);
    Checked checked = new Checked(context, subject);
    AnnotationModel facts = said(annotations, nl.doelbinding.annotations.Activity.class);
    AnnotationModel review = said(annotations, Review.class);
    LocalizedText name = required(texts, purpose, "name", null);
    return new Activity(
        purposes.id(purpose),
        1,
        null,
        name,
        required(texts, purpose, "description", name),
        purpose.typeName(),
        parents(purpose),
        checked.webAddress(said(annotations, DpvPurpose.class), "value"),
        Context.text(facts, "owner"),
        Context.text(facts, "category"),
        onBehalfOf(facts, subject),
        new LegalBases(context, purpose).entries(),
        new DataSubjects(context, purposes, uses).of(purpose),
        new DataItems(context, purpose, recipients).of(uses.of(purpose)),
        recipients.ids(recipients.find(purpose.marker().types("recipients"), subject)),
        channels(facts, subject),
        annotations.has(Profiling.class),
        decisions.of(purpose),
        securityMeasures(facts, subject),
        locations(annotations, checked),
        dpia(annotations),
        Context.text(facts, "consentRecord"),
        Context.text(facts, "notice"),
        checked.date(review, "last"),
        checked.period(review, "every"),
        Context.text(facts, "remarks"),
        purpose.local() ? context.input().module().id() : null,
        purpose.local() ? context.source(subject) : null);
  }

  private LocalizedText required(
      Texts texts, DeclaredType purpose, String attribute, @Nullable LocalizedText otherwise) {
    String written = purpose.marker().text(attribute);
    if (written.isBlank()) {
      context.report(
          Rules.DECLARATION_INVALID,
          purpose.subject(),
          " is a purpose with a blank " + attribute,
          "@Purpose(" + attribute + " = \"in words a data subject understands\", …)");
    }
    LocalizedText text = texts.of(written, attribute);
    if (text != null) {
      return text;
    }
    return otherwise == null
        ? LocalizedText.of(context.language(), Names.simple(purpose.typeName()))
        : otherwise;
  }

  private List<String> parents(DeclaredType purpose) {
    List<String> ids = new ArrayList<>();
    for (String parent : purpose.model().interfaces()) {
      Optional<DeclaredType> known = purposes.peek(parent);
      known.ifPresent(type -> ids.add(purposes.id(type)));
    }
    return ids.stream().distinct().sorted().toList();
  }

  private List<String> onBehalfOf(AnnotationModel facts, Subject subject) {
    return known(
        facts, "onBehalfOf", subject, "controller", Configuration::controllers, Party::name);
  }

  private List<String> securityMeasures(AnnotationModel facts, Subject subject) {
    return known(
        facts,
        "securityMeasures",
        subject,
        "security measure",
        Configuration::securityMeasures,
        Measure::id);
  }

  /** Names that must stand in the configuration, sorted. */
  private <T> List<String> known(
      AnnotationModel facts,
      String attribute,
      Subject subject,
      String noun,
      Function<Configuration, List<T>> part,
      Function<T, String> name) {
    List<String> named = facts.texts(attribute).stream().distinct().sorted().toList();
    Configuration configuration = context.input().configuration();
    if (configuration != null) {
      List<String> defined = part.apply(configuration).stream().map(name).toList();
      for (String one : named) {
        if (!defined.contains(one)) {
          context.report(
              Rules.DECLARATION_INVALID,
              subject,
              " names the "
                  + noun
                  + " \""
                  + one
                  + "\", which "
                  + Configuration.FILE_NAME
                  + " does not hold",
              defined.isEmpty()
                  ? "Add it to " + Configuration.FILE_NAME
                  : "Add it to "
                      + Configuration.FILE_NAME
                      + ", which holds "
                      + String.join(", ", defined));
        }
      }
    }
    return named;
  }

  private List<Channel> channels(AnnotationModel facts, Subject subject) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    for (String name : facts.constants("channels")) {
      context.constant(name, Channel.class, subject).ifPresent(channels::add);
    }
    return List.copyOf(channels);
  }

  private static List<Location> locations(ElementAnnotations annotations, Checked checked) {
    Set<Location> locations = new TreeSet<>(Comparator.comparing(Location::toString));
    for (AnnotationModel stored : annotations.all(StoredIn.class)) {
      locations.add(new Location(stored.text("system"), checked.country(stored, "country")));
    }
    return List.copyOf(locations);
  }

  private static @Nullable DpiaEntry dpia(ElementAnnotations annotations) {
    return annotations
        .first(Dpia.class)
        .map(dpia -> new DpiaEntry(dpia.flag("required"), Context.text(dpia, "reference")))
        .orElse(null);
  }

  private static AnnotationModel said(
      ElementAnnotations annotations, Class<? extends Annotation> type) {
    return annotations.first(type).orElse(NOTHING_SAID);
  }
}
