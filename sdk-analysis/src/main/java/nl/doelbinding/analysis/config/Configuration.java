package nl.doelbinding.analysis.config;

import java.util.List;
import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.weaving.WeavingOptions;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code doelbinding.yaml}, checked.
 *
 * @param language the language of texts in annotations and of plain texts in the file
 * @param role what the organisation is
 * @param organisation who keeps the register
 * @param representative its representative in the Union
 * @param dpo its data protection officer
 * @param supervisoryAuthority where data subjects can complain
 * @param jointControllers controllers together with it
 * @param controllers on whose behalf a processor acts
 * @param securityMeasures the measures, by id
 * @param cookies cookies set by others than the code, by name
 * @param requestHandling how requests of data subjects are handled
 * @param breachHandling how breaches are handled
 * @param statement the privacy statement
 * @param events the words for events that retentions name, by id
 * @param claims what the statement says and the code must not contradict, without repetition
 * @param check how the check judges what it finds
 * @param weaving which reads are left unchecked
 * @since 0.1
 */
public record Configuration(
    Language language,
    Role role,
    Party organisation,
    @Nullable Party representative,
    @Nullable Contact dpo,
    @Nullable Contact supervisoryAuthority,
    List<Party> jointControllers,
    List<Party> controllers,
    List<Measure> securityMeasures,
    List<CookieEntry> cookies,
    @Nullable RequestHandling requestHandling,
    @Nullable BreachHandling breachHandling,
    @Nullable StatementEntry statement,
    List<EventEntry> events,
    List<Claim> claims,
    CheckSettings check,
    WeavingOptions weaving) {

  /** The usual name of the file. */
  public static final String FILE_NAME = "doelbinding.yaml";

  /** Copies the lists. */
  public Configuration {
    jointControllers = List.copyOf(jointControllers);
    controllers = List.copyOf(controllers);
    securityMeasures = List.copyOf(securityMeasures);
    cookies = List.copyOf(cookies);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
