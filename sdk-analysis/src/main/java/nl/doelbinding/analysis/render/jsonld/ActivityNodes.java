package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/** The processing activities. */
final class ActivityNodes {
  private final Map<String, RecipientEntry> recipients;
  private final Map<String, Activity> activities;
  private final DataNodes data;
  private final String root;

  ActivityNodes(Register register, StorageNodes storage) {
    this.root = Iris.register(register);
    this.recipients =
        register.recipients().stream()
            .collect(Collectors.toMap(RecipientEntry::id, one -> one, (one, other) -> one));
    this.activities =
        register.activities().stream()
            .collect(Collectors.toMap(Activity::id, one -> one, (one, other) -> one));
    this.data = new DataNodes(storage, this::recipients);
  }

  Node of(Activity activity) {
    String name = Iris.activity(activity);
    return Node.named(name, "dpv:Process")
        .with("dct:identifier", activity.id())
        .with("dct:hasVersion", activity.version())
        .with("title", activity.name())
        .with("description", activity.description())
        .with("broader", parents(activity))
        .with("dpv:hasPurpose", purpose(activity, name))
        .with("dpv:hasLegalBasis", bases(activity, name))
        .with("dpv:hasApplicableLaw", laws(activity))
        .with("dpv:hasDataSubject", subjects(activity))
        .with("dpv:hasPersonalData", data.of(activity))
        .with("dpv:hasRecipient", recipients(activity.allRecipients()))
        .with("dpv:hasThirdCountry", thirdCountries(activity))
        .with("dpv:hasTechnicalOrganisationalMeasure", measures(activity))
        .with("dpv:hasStorageCondition", locations(activity))
        .with("dpv:hasRight", Rights.of(activity))
        .with("dpv:hasProcessing", activity.profiling() ? "dpv:Profiling" : null)
        .with("dpv:hasContext", decision(activity))
        .with("dpv:hasImpactAssessment", dpia(activity))
        .with("dpv:hasNotice", titled("dpv:PrivacyNotice", activity.notice()))
        .with("dpv:hasOrganisationalMeasure", titled("dpv:ConsentRecord", activity.consentRecord()))
        .with("dpv:hasDataController", controllers(activity))
        .with("dpv:hasResponsibleEntity", unit(activity.owner()));
  }

  /** A node with a description in the languages there are; none without. */
  static @Nullable Node described(String type, @Nullable LocalizedText description) {
    return description == null ? null : Node.of(type).with("description", description);
  }

  private static @Nullable Node titled(String type, @Nullable String title) {
    return title == null ? null : Node.of(type).with("dct:title", title);
  }

  private static @Nullable Node unit(@Nullable String name) {
    return name == null ? null : Node.of("dpv:OrganisationalUnit").with("dpv:hasName", name);
  }

  private List<String> parents(Activity activity) {
    return activity.parents().stream()
        .map(activities::get)
        .filter(Objects::nonNull)
        .map(Iris::activity)
        .toList();
  }

  private static Object purpose(Activity activity, String name) {
    String concept = Iris.concept(activity.dpvPurpose());
    return concept != null
        ? concept
        : Node.named(Iris.part(name, "purpose"), "dpv:Purpose").with("title", activity.name());
  }

  private static List<Object> bases(Activity activity, String name) {
    List<Object> bases = new ArrayList<>();
    for (LegalBasisEntry basis : activity.legalBases()) {
      bases.add(Objects.requireNonNullElse(Iris.concept(basis.dpv()), "dpv:LegalBasis"));
      if (basis.basis() == LegalBasis.LEGITIMATE_INTEREST) {
        bases.add(
            Node.named(Iris.part(name, "interest"), "dpv:LegitimateInterest")
                .with("description", basis.legitimateInterest())
                .with(
                    "dpv:hasAssessment",
                    titled("dpv:LegitimateInterestAssessment", basis.balancingTest())));
      }
    }
    return bases;
  }

  private static List<Node> laws(Activity activity) {
    return activity.legalBases().stream()
        .map(LegalBasisEntry::law)
        .filter(Objects::nonNull)
        .map(StorageNodes::law)
        .toList();
  }

  private static List<Node> subjects(Activity activity) {
    return activity.dataSubjects().stream().map(ActivityNodes::subject).toList();
  }

  private static Node subject(DataSubjectEntry subject) {
    List<String> types = new ArrayList<>(List.of("dpv:DataSubject"));
    if (subject.vulnerable()) {
      types.add("dpv:VulnerableDataSubject");
    }
    String concept = Iris.concept(subject.dpv());
    if (concept != null) {
      types.add(concept);
    }
    return Node.named(Iris.dataSubject(subject.name()), types.toArray(String[]::new))
        .with("dct:identifier", subject.name())
        .with("title", subject.label());
  }

  private List<String> recipients(List<String> ids) {
    return known(ids).stream().map(Iris::recipient).toList();
  }

  private List<String> thirdCountries(Activity activity) {
    return known(activity.allRecipients()).stream()
        .map(RecipientNodes::thirdCountry)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<RecipientEntry> known(List<String> ids) {
    return ids.stream().map(recipients::get).filter(Objects::nonNull).toList();
  }

  private List<String> measures(Activity activity) {
    return activity.securityMeasures().stream()
        .map(id -> Iris.part(root, "measure-" + id))
        .toList();
  }

  private static List<Node> locations(Activity activity) {
    return activity.locations().stream()
        .map(
            place ->
                Node.of("dpv:StorageLocation")
                    .with("dct:title", place.system())
                    .with("dpv:hasCountry", PartyNodes.country(place.country())))
        .toList();
  }

  private static @Nullable Node decision(Activity activity) {
    Activity.AutomatedDecisionEntry decision = activity.automatedDecision();
    if (decision == null || !decision.exists()) {
      return null;
    }
    return Node.of("dpv:AutomatedDecisionMaking")
        .with("dpv:hasAlgorithmicLogic", described("dpv:AlgorithmicLogic", decision.logic()))
        .with("dpv:hasConsequence", described("dpv:Consequence", decision.effects()))
        .with(
            "dpv:hasHumanInvolvement",
            titled("dpv:HumanInvolvementForDecision", decision.humanReview()));
  }

  private static @Nullable Node dpia(Activity activity) {
    Activity.DpiaEntry dpia = activity.dpia();
    return dpia == null
        ? null
        : Node.of("dpv:DPIA")
            .with(
                "dpv:hasStatus",
                dpia.required() ? "eu-gdpr:DPIARequired" : "eu-gdpr:DPIANotRequired")
            .with("dct:title", dpia.reference());
  }

  private static List<Node> controllers(Activity activity) {
    return activity.onBehalfOf().stream()
        .map(name -> Node.of("dpv:DataController").with("dpv:hasName", name))
        .toList();
  }
}
