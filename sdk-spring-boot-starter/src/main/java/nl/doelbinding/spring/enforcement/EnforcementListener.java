package nl.doelbinding.spring.enforcement;

import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Switches the modes of purpose checks to what the properties say, before there are beans: {@code
 * doelbinding.mode} for all reads, and {@code doelbinding.modes.SCOPE} for those of an {@link
 * EnforcementScope}, such as {@code doelbinding.modes.package.nl.acme.reports=observe}. A scope
 * that holds other characters than letters, digits, dots and dashes stands in brackets. Without a
 * property a mode stays what it is.
 *
 * <p>A mode or scope that there is not stops the start: a slip of the pen must not leave a check
 * off.
 *
 * @since 0.1
 */
public final class EnforcementListener
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final String ALL = "doelbinding.mode";
  private static final String SCOPES = "doelbinding.modes";

  /** For {@code spring.factories}. */
  public EnforcementListener() {}

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Binder binder = Binder.get(event.getEnvironment());
    Map<EnforcementScope, EnforcementMode> modes = new TreeMap<>();
    binder
        .bind(ALL, Bindable.of(String.class))
        .ifBound(mode -> modes.put(EnforcementScope.all(), mode(ALL, mode)));
    binder
        .bind(SCOPES, Bindable.mapOf(String.class, String.class))
        .orElse(Map.of())
        .forEach((scope, mode) -> modes.put(scope(scope), mode(SCOPES + "." + scope, mode)));
    modes.forEach(Enforcement::switchTo);
  }

  private static EnforcementMode mode(String property, String text) {
    try {
      return EnforcementMode.parse(text);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(property + ": " + unknown.getMessage(), unknown);
    }
  }

  private static EnforcementScope scope(String text) {
    try {
      return EnforcementScope.parse(text);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(SCOPES + ": " + unknown.getMessage(), unknown);
    }
  }
}
