package nl.doelbinding.logging.log4j;

import nl.doelbinding.logging.internal.MaskedArguments;
import nl.doelbinding.logging.internal.TextMasking;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.rewrite.RewritePolicy;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;

/**
 * Masks events before other appenders get them: for those that read the event itself and no line,
 * such as that of OpenTelemetry.
 *
 * <pre>{@code
 * <OpenTelemetry name="OTEL"/>
 * <Rewrite name="MASKED">
 *   <AppenderRef ref="OTEL"/>
 *   <MaskingRewritePolicy/>
 * </Rewrite>
 * }</pre>
 *
 * <p>Masked are the message, its format and its parameters, maps value by value, the context data
 * and stack, the marker, the names of thread and logger, and the messages of the exception, its
 * causes and what it suppressed. A parameter whose text tells something is replaced by its masked
 * text, an exception by one of another type whose text begins with the type that was thrown. An
 * event in which nothing is to be masked is passed on as the same object.
 *
 * <p>Every setting of a masker is an attribute. With one that cannot be used an error goes to
 * Log4j's status logger, and events are passed on with every text hidden.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
@Plugin(
    name = "MaskingRewritePolicy",
    category = Core.CATEGORY_NAME,
    elementType = "rewritePolicy",
    printObject = true)
public final class MaskingRewritePolicy implements RewritePolicy {

  /** Without a policy the appender would pass events on as they are. */
  static final TextMasking HIDE_ALL = text -> MaskedArguments.HIDDEN;

  private final TextMasking masking;

  private final boolean masksDeclared;

  MaskingRewritePolicy(TextMasking masking, boolean masksDeclared) {
    this.masking = masking;
    this.masksDeclared = masksDeclared;
  }

  /** For Log4j, which makes it from its configuration. */
  @PluginBuilderFactory
  public static MaskingRewritePolicyBuilder newBuilder() {
    return new MaskingRewritePolicyBuilder();
  }

  @Override
  public LogEvent rewrite(LogEvent source) {
    return masksDeclared
        ? MaskedEvents.ofDeclared(source, masking)
        : MaskedEvents.of(source, masking);
  }
}
