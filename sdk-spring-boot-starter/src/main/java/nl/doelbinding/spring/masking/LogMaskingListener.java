package nl.doelbinding.spring.masking;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/**
 * Masks the application's log as soon as Spring Boot has set it up, before anything else of the
 * application runs. Spring Boot holds lines back until then. It looks once more when the
 * application is prepared and when it is ready: an initializer may have set up logging anew, with
 * appenders that nobody masks.
 *
 * @since 0.1
 */
public final class LogMaskingListener
    implements ApplicationListener<SpringApplicationEvent>, Ordered {

  private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

  /** For {@code spring.factories}. */
  public LogMaskingListener() {}

  /** Directly behind the listener that sets up logging. */
  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
      install(prepared);
    } else if ((event instanceof ApplicationPreparedEvent || event instanceof ApplicationReadyEvent)
        && isLogbackPresent()) {
      LogbackMasking.again();
    }
  }

  private static boolean isLogbackPresent() {
    return ClassUtils.isPresent(LOGBACK, LogMaskingListener.class.getClassLoader());
  }

  private static void install(ApplicationEnvironmentPreparedEvent event) {
    MaskingProperties properties = new MaskingProperties(event.getEnvironment());
    boolean reached =
        isLogbackPresent()
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
