package nl.doelbinding.logging.jetty;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/**
 * Masks the IP addresses in the lines of Jetty's request log before another writer gets them.
 *
 * <pre>{@code
 * RequestLog.Writer file = new RequestLogWriter("/var/log/app/yyyy_mm_dd.request.log");
 * server.setRequestLog(
 *     new CustomRequestLog(new MaskingRequestLogWriter(file), CustomRequestLog.EXTENDED_NCSA_FORMAT));
 * }</pre>
 *
 * <p>In Jetty's XML:
 *
 * <pre>{@code
 * <New class="nl.doelbinding.logging.jetty.MaskingRequestLogWriter">
 *   <Arg><Ref refid="requestLogWriter" /></Arg>
 *   <Arg><Map><Entry><Item>ipv4PrefixLength</Item><Item>16</Item></Entry></Map></Arg>
 * </New>
 * }</pre>
 *
 * <p>Starts and stops the other writer if that has a life cycle. A line that cannot be masked is
 * written with all its digits hidden; {@link LogMasker#counts} counts it. Threads may share it if
 * they may share the other writer.
 *
 * @since 0.1
 */
public final class MaskingRequestLogWriter extends ContainerLifeCycle implements RequestLog.Writer {

  private final RequestLog.Writer writer;
  private final LogMasker masker;

  /** Truncates to /24 and /48. */
  public MaskingRequestLogWriter(RequestLog.Writer writer) {
    this(writer, LogMasker.ofDefaults());
  }

  /** Masks as the masker does. */
  public MaskingRequestLogWriter(RequestLog.Writer writer, LogMasker masker) {
    this.writer = requireNonNull(writer, "writer");
    this.masker = requireNonNull(masker, "masker");
    installBean(writer);
  }

  /**
   * Masks as settings say, each under its {@link nl.doelbinding.masking.settings.Setting#key}; for
   * Jetty's XML.
   *
   * @throws IllegalArgumentException if there is no such setting, or its value cannot be used, so
   *     that Jetty does not start
   */
  public MaskingRequestLogWriter(RequestLog.Writer writer, Map<String, String> settings) {
    this(writer, masker(settings));
  }

  private static LogMasker masker(Map<String, String> values) {
    MaskingSettings settings = new MaskingSettings();
    values.forEach(settings::set);
    return settings.masker();
  }

  @Override
  public void write(String requestEntry) throws IOException {
    writer.write(masker.mask(requestEntry));
  }
}
