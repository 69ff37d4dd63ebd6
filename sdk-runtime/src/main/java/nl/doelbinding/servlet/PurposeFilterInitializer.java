package nl.doelbinding.servlet;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Installs the {@link PurposeFilter} in every application that holds this library, without a line
 * of configuration. The init-param {@value #ENABLED} of the context with the value {@code false}
 * switches that off, for an application that installs the filter itself or wants none.
 *
 * <p>Made by the container. Embedded servers call no initializers of libraries, or only when told
 * to: use {@link PurposeFilter#install} there.
 *
 * @since 0.1
 */
public final class PurposeFilterInitializer implements ServletContainerInitializer {

  static final String ENABLED = "doelbinding.purpose.filter.enabled";

  /** For the container. */
  public PurposeFilterInitializer() {}

  @Override
  public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
    String enabled = context.getInitParameter(ENABLED);
    if (enabled == null || !enabled.strip().equalsIgnoreCase("false")) {
      PurposeFilter.install(context);
    }
  }
}
