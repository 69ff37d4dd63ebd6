package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A processing register (GDPR Art. 30): who processes, for which purposes, which data, for how
 * long, and who receives it.
 *
 * @param generator what made it; {@code null}: not told
 * @param modules the modules it is about
 * @param role what the organisation is
 * @param organisation who keeps it; with an empty name where no configuration told it
 * @param jointControllers controllers together with it
 * @param representative its representative in the Union
 * @param dpo its data protection officer
 * @param supervisoryAuthority where data subjects can complain
 * @param controllers on whose behalf a processor acts
 * @param activities the processing activities, by id
 * @param recipients the recipients, by id
 * @param cookies the cookies, by name
 * @param securityMeasures the measures of Art. 32, by id
 * @param requestHandling how requests of data subjects are handled
 * @param breachHandling how breaches are handled
 * @param statement the privacy statement
 * @param events the events that retentions name, by id
 * @param claims what the organisation says and the code does not contradict, by id
 * @param findings what is missing or wrong, worst first
 * @since 0.1
 */
@JsonPropertyOrder({"$schema", "format", "formatVersion"})
public record Register(
    @Nullable Generator generator,
    List<ModuleEntry> modules,
    Role role,
    Party organisation,
    List<Party> jointControllers,
    @Nullable Party representative,
    @Nullable Contact dpo,
    @Nullable Contact supervisoryAuthority,
    List<Party> controllers,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Activity> activities,
    List<RecipientEntry> recipients,
    List<CookieEntry> cookies,
    List<Measure> securityMeasures,
    @Nullable RequestHandling requestHandling,
    @Nullable BreachHandling breachHandling,
    @Nullable StatementEntry statement,
    List<EventEntry> events,
    List<String> claims,
    List<Finding> findings) {

  /** The name of the format. */
  public static final String FORMAT = "doelbinding-register";

  /** The version of the format. */
  public static final int FORMAT_VERSION = 1;

  /** What made a register. */
  public record Generator(String name, String version) {}

  /** Copies the lists. */
  public Register {
    modules = List.copyOf(modules);
    jointControllers = List.copyOf(jointControllers);
    controllers = List.copyOf(controllers);
    activities = List.copyOf(activities);
    recipients = List.copyOf(recipients);
    cookies = List.copyOf(cookies);
    securityMeasures = List.copyOf(securityMeasures);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** The identifier of the schema. */
  @JsonProperty(value = "$schema", access = JsonProperty.Access.READ_ONLY)
  public String schema() {
    return "urn:doelbinding:schema:register:1";
  }

  /** The name of the format. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public String format() {
    return FORMAT;
  }

  /** The version of the format. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** This register with other findings. */
  public Register withFindings(List<Finding> others) {
    return new Register(
        generator,
        modules,
        role,
        organisation,
        jointControllers,
        representative,
        dpo,
        supervisoryAuthority,
        controllers,
        activities,
        recipients,
        cookies,
        securityMeasures,
        requestHandling,
        breachHandling,
        statement,
        events,
        claims,
        others);
  }

  /** This register with other activities. */
  public Register withActivities(List<Activity> others) {
    return new Register(
        generator,
        modules,
        role,
        organisation,
        jointControllers,
        representative,
        dpo,
        supervisoryAuthority,
        controllers,
        others,
        recipients,
        cookies,
        securityMeasures,
        requestHandling,
        breachHandling,
        statement,
        events,
        claims,
        findings);
  }
}
