package nl.doelbinding.spring.masking;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/**
 * Masks the application's log as soon as Spring Boot has set it up, before anything else of the
 * application runs. Spring Boot holds lines back until then.
 *
 * @since 0.1
 */
public final class LogMaskingListener
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

  /** For {@code spring.factories}. */
  public LogMaskingListener() {}

  /** Directly behind the listener that sets up logging. */
  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    MaskingProperties properties = new MaskingProperties(event.getEnvironment());
    boolean reached =
        ClassUtils.isPresent(LOGBACK, getClass().getClassLoader())
            && LogbackMasking.install(properties.enabled() ? properties.masker() : null);
    if (!reached && properties.enabled()) {
      Logger log = System.getLogger("nl.doelbinding.spring");
      log.log(
          Level.WARNING,
          "doelbinding.masking reaches the application''s log where Logback writes it, and that is"
              + " not so here: configure the masking of the logging library in its own file");
    }
  }
}
