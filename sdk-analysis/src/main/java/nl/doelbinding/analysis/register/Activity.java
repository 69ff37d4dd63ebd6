package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.annotations.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A processing activity: everything that is done for one purpose (GDPR Art. 30(1)(b)).
 *
 * @param id stable across renames of the purpose's type
 * @param version 1, and one more with every approved change of what it means
 * @param hash over what it means, so that a change is seen: {@link ActivityMeaning}
 * @param name the heading
 * @param description what is done and to which end
 * @param purposeType the binary name of the purpose
 * @param parents the ids of the purposes it is a kind of
 * @param dpvPurpose the IRI of the DPV concept
 * @param owner who answers for it
 * @param category a heading for several activities
 * @param onBehalfOf the controllers a processor acts for
 * @param legalBases the legal bases of Art. 6(1)
 * @param dataSubjects about whom the data is; a single {@link DataSubjectEntry#NOT_STATED} where
 *     nobody says
 * @param data the data, by category
 * @param recipients the ids of those who receive all of it
 * @param channels how data subjects are reached
 * @param profiling whether it profiles people
 * @param automatedDecision a decision without a person
 * @param securityMeasures the ids of measures that hold
 * @param locations where data is kept
 * @param dpia whether an impact assessment is required, and where it is
 * @param consentRecord where consents are recorded
 * @param notice where the data subject was told
 * @param lastReviewed the day of the last review
 * @param reviewEvery how often it must be reviewed
 * @param remarks anything else
 * @param module the module that declares the purpose, {@code group:artifact}
 * @param source where it is declared
 * @since 0.1
 */
public record Activity(
    String id,
    int version,
    @Nullable String hash,
    LocalizedText name,
    LocalizedText description,
    String purposeType,
    @JsonProperty("extends") List<String> parents,
    @Nullable String dpvPurpose,
    @Nullable String owner,
    @Nullable String category,
    List<String> onBehalfOf,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<LegalBasisEntry> legalBases,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<DataSubjectEntry> dataSubjects,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<DataItem> data,
    List<String> recipients,
    List<Channel> channels,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean profiling,
    @Nullable AutomatedDecisionEntry automatedDecision,
    List<String> securityMeasures,
    List<Location> locations,
    @Nullable DpiaEntry dpia,
    @Nullable String consentRecord,
    @Nullable String notice,
    @Nullable String lastReviewed,
    @Nullable String reviewEvery,
    @Nullable String remarks,
    @Nullable String module,
    @Nullable SourceReference source) {

  /**
   * A decision without a person (Art. 22).
   *
   * @param exists whether there is one
   * @param logic the logic involved
   * @param effects what it means for the data subject
   * @param humanReview how to ask for a person
   */
  public record AutomatedDecisionEntry(
      boolean exists,
      @Nullable LocalizedText logic,
      @Nullable LocalizedText effects,
      @Nullable String humanReview) {}

  /** Where data is kept: a system, and its country where that is said. */
  public record Location(String system, @Nullable String country) {}

  /** Whether an impact assessment is required, and where it can be found. */
  public record DpiaEntry(boolean required, @Nullable String reference) {}

  /** Copies the lists. */
  public Activity {
    parents = List.copyOf(parents);
    onBehalfOf = List.copyOf(onBehalfOf);
    legalBases = List.copyOf(legalBases);
    dataSubjects = List.copyOf(dataSubjects);
    data = List.copyOf(data);
    recipients = List.copyOf(recipients);
    channels = List.copyOf(channels);
    securityMeasures = List.copyOf(securityMeasures);
    locations = List.copyOf(locations);
  }

  /** The ids of everybody who receives any of the data, by id. */
  public List<String> allRecipients() {
    TreeSet<String> ids = new TreeSet<>(recipients);
    data.forEach(item -> ids.addAll(item.recipients()));
    return List.copyOf(ids);
  }

  /** The ids of the events that its retentions and legal bases name, by id. */
  public List<String> events() {
    TreeSet<String> ids = new TreeSet<>();
    for (LegalBasisEntry basis : legalBases) {
      Stream.ofNullable(basis.from()).forEach(ids::add);
    }
    for (DataItem item : data) {
      Stream.ofNullable(item.retention().after()).forEach(ids::add);
      Stream.ofNullable(item.retention().until()).forEach(ids::add);
    }
    return List.copyOf(ids);
  }

  /** This activity with other data. */
  public Activity withData(List<DataItem> others) {
    return new Activity(
        id,
        version,
        hash,
        name,
        description,
        purposeType,
        parents,
        dpvPurpose,
        owner,
        category,
        onBehalfOf,
        legalBases,
        dataSubjects,
        others,
        recipients,
        channels,
        profiling,
        automatedDecision,
        securityMeasures,
        locations,
        dpia,
        consentRecord,
        notice,
        lastReviewed,
        reviewEvery,
        remarks,
        module,
        source);
  }

  /**
   * The identifier under which an auditor finds what this activity was: a register keeps every
   * change of an activity under a new one.
   */
  public String urn() {
    return "urn:doelbinding:activity:" + id + ":" + version;
  }

  /** This activity with a hash. */
  public Activity withHash(@Nullable String computed) {
    return new Activity(
        id,
        version,
        computed,
        name,
        description,
        purposeType,
        parents,
        dpvPurpose,
        owner,
        category,
        onBehalfOf,
        legalBases,
        dataSubjects,
        data,
        recipients,
        channels,
        profiling,
        automatedDecision,
        securityMeasures,
        locations,
        dpia,
        consentRecord,
        notice,
        lastReviewed,
        reviewEvery,
        remarks,
        module,
        source);
  }

  /** This activity with another version. */
  public Activity withVersion(int counted) {
    return new Activity(
        id,
        counted,
        hash,
        name,
        description,
        purposeType,
        parents,
        dpvPurpose,
        owner,
        category,
        onBehalfOf,
        legalBases,
        dataSubjects,
        data,
        recipients,
        channels,
        profiling,
        automatedDecision,
        securityMeasures,
        locations,
        dpia,
        consentRecord,
        notice,
        lastReviewed,
        reviewEvery,
        remarks,
        module,
        source);
  }

  /** This activity, declared at another place. */
  public Activity withSource(@Nullable SourceReference place) {
    return new Activity(
        id,
        version,
        hash,
        name,
        description,
        purposeType,
        parents,
        dpvPurpose,
        owner,
        category,
        onBehalfOf,
        legalBases,
        dataSubjects,
        data,
        recipients,
        channels,
        profiling,
        automatedDecision,
        securityMeasures,
        locations,
        dpia,
        consentRecord,
        notice,
        lastReviewed,
        reviewEvery,
        remarks,
        module,
        place);
  }
}
