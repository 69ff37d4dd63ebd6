package nl.doelbinding.logging.tomcat;

import static java.util.Objects.requireNonNull;

import java.io.CharArrayWriter;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.valves.ExtendedAccessLogValve;

/**
 * Tomcat's access log in the extended format of the W3C, without full IP addresses: {@link
 * MaskingAccessLogValve} for those who use {@link ExtendedAccessLogValve}.
 *
 * <pre>{@code
 * <Valve className="nl.doelbinding.logging.tomcat.MaskingExtendedAccessLogValve"
 *        pattern="date time c-ip cs-method cs-uri cs(Referer) sc-status" />
 * }</pre>
 *
 * @since 0.1
 */
public class MaskingExtendedAccessLogValve extends ExtendedAccessLogValve {

  private final LineMasking masking = new LineMasking();

  /** For {@code server.xml}, whose attributes configure it. */
  public MaskingExtendedAccessLogValve() {}

  /** Masks as the masker does. */
  public MaskingExtendedAccessLogValve(LogMasker masker) {
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
