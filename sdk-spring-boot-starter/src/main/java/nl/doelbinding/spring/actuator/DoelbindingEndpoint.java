package nl.doelbinding.spring.actuator;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationCount;
import nl.doelbinding.register.DeclaredPurposes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.json.JsonParserFactory;

/**
 * Shows the modes of purpose checks, the violations since the start and the processing registers on
 * the class path, and switches a mode. Holds names, never a value. Threads may share it.
 *
 * <p>Whoever may write here can switch the checks off: expose it to those only, as any endpoint.
 *
 * @since 0.1
 */
@Endpoint(id = "doelbinding")
public class DoelbindingEndpoint {

  private final ClassLoader loader;

  /**
   * The endpoint of an application.
   *
   * @param loader where its registers are
   */
  public DoelbindingEndpoint(@Nullable ClassLoader loader) {
    this.loader = requireNonNull(loader, "loader");
  }

  /**
   * What there is to show.
   *
   * @param mode that of all reads that nothing narrower is set for
   * @param modes everything that is set, by scope
   * @param violations the most frequent first
   * @param registers as the build left them in the jars
   */
  public record State(
      String mode,
      Map<String, String> modes,
      List<Seen> violations,
      List<Map<String, Object>> registers) {}

  /**
   * A violation and how often it was seen.
   *
   * @param field the field with the binary name of its class
   * @param place where it was read
   * @param declared the names of the purposes it is declared for
   * @param bound the names of those that were bound
   * @param refused whether the read was refused
   * @param count how often
   */
  public record Seen(
      String field,
      String place,
      List<String> declared,
      List<String> bound,
      boolean refused,
      long count) {}

  /** Modes, violations and registers. */
  @ReadOperation
  public State state() {
    Map<String, String> modes = new LinkedHashMap<>();
    Enforcement.modes().forEach((scope, mode) -> modes.put(scope.toString(), mode.toString()));
    return new State(
        Enforcement.mode().toString(),
        modes,
        Enforcement.violations().stream().map(DoelbindingEndpoint::seen).toList(),
        registers());
  }

  /**
   * Switches a mode at once, until the end of the application.
   *
   * @param scope {@code all}, {@code purpose.NAME}, {@code package.NAME} or {@code field.NAME}
   * @param mode {@code off}, {@code observe}, {@code enforce}; or {@code default} for what it was
   *     at start
   */
  @WriteOperation
  public Map<String, String> switchTo(String scope, String mode) {
    try {
      EnforcementScope of = EnforcementScope.parse(scope);
      if (mode.strip().equalsIgnoreCase("default")) {
        Enforcement.reset(of);
      } else {
        Enforcement.switchTo(of, EnforcementMode.parse(mode));
      }
    } catch (IllegalArgumentException unknown) {
      throw new InvalidEndpointRequestException(
          String.valueOf(unknown.getMessage()), String.valueOf(unknown.getMessage()));
    }
    return state().modes();
  }

  private static Seen seen(ViolationCount counted) {
    PurposeViolation violation = counted.violation();
    return new Seen(
        violation.qualifiedField(),
        violation.place().toString(),
        violation.declared(),
        violation.bound(),
        violation.mode() == EnforcementMode.ENFORCE,
        counted.count());
  }

  private List<Map<String, Object>> registers() {
    Map<String, Map<String, Object>> byPlace = new TreeMap<>();
    try {
      for (URL place : Collections.list(loader.getResources(DeclaredPurposes.RESOURCE))) {
        try (InputStream in = place.openStream()) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          byPlace.put(place.toString(), JsonParserFactory.getJsonParser().parseMap(text));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new ArrayList<>(byPlace.values());
  }
}
