package nl.doelbinding.logging.tomcat;

import static java.util.Objects.requireNonNull;

import java.io.CharArrayWriter;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.valves.AccessLogValve;

/**
 * Tomcat's access log without full IP addresses.
 *
 * <pre>{@code
 * <Valve className="nl.doelbinding.logging.tomcat.MaskingAccessLogValve"
 *        directory="logs" prefix="access" suffix=".log"
 *        pattern="combined"
 *        ipv4PrefixLength="16" />
 * }</pre>
 *
 * <p>Takes every attribute of {@link AccessLogValve}, and each {@link
 * nl.doelbinding.masking.settings.Setting#key} as one more. The whole line is masked before it is
 * buffered, so it does not matter which element of the pattern holds an address.
 *
 * <p>Fails closed: with a setting that cannot be used the valve does not start, and neither does
 * the container it stands in. A line that cannot be masked is written with all its digits hidden.
 *
 * <p>Threads may share it once it is started.
 *
 * @since 0.1
 */
public class MaskingAccessLogValve extends AccessLogValve {

  private final LineMasking masking = new LineMasking();

  /** For {@code server.xml}, whose attributes configure it. */
  public MaskingAccessLogValve() {}

  /** Masks as the masker does. */
  public MaskingAccessLogValve(LogMasker masker) {
    masking.use(requireNonNull(masker, "masker"));
  }

  /**
   * Takes the attributes of {@code server.xml} that are settings of the masker; Tomcat calls it for
   * each attribute that it knows no setter of.
   *
   * @return whether there is such a setting
   * @throws IllegalStateException if it was set before
   */
  public boolean setProperty(String name, String value) {
    return masking.set(name, value);
  }

  @Override
  public void log(CharArrayWriter message) {
    if (masking.mask(message)) {
      super.log(message);
    }
  }

  @Override
  protected void startInternal() throws LifecycleException {
    masking.start(getClass().getSimpleName());
    super.startInternal();
  }
}
