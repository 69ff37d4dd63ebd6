package nl.doelbinding.logging.tomcat;

import java.io.CharArrayWriter;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.apache.catalina.LifecycleException;
import org.jspecify.annotations.Nullable;

/**
 * What the masking valves share. Configured and started by one thread; then threads may share it.
 */
final class LineMasking {

  private final MaskingSettings settings = new MaskingSettings();
  private @Nullable LogMasker given;
  private volatile @Nullable LogMasker masker;

  void use(LogMasker masker) {
    given = masker;
  }

  /** Takes an attribute of the valve that is a setting of the masker. */
  boolean set(String name, String value) {
    for (Setting setting : Setting.values()) {
      if (setting.key().equals(name)) {
        settings.set(setting, value);
        return true;
      }
    }
    return false;
  }

  void start(String valve) throws LifecycleException {
    try {
      masker = given == null ? settings.masker() : given;
    } catch (IllegalArgumentException | IllegalStateException unusable) {
      throw new LifecycleException(
          valve + " cannot be used, so that nothing is written: " + unusable.getMessage(),
          unusable);
    }
  }

  /**
   * Masks a line in place.
   *
   * @return whether it may be written: a valve that did not start has no masker
   */
  boolean mask(CharArrayWriter line) {
    LogMasker current = masker;
    if (current == null) {
      return false;
    }
    String text = line.toString();
    String masked = current.mask(text);
    if (!masked.equals(text)) {
      line.reset();
      line.write(masked, 0, masked.length());
    }
    return true;
  }
}
