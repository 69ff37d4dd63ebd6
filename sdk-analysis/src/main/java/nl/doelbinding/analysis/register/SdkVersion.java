package nl.doelbinding.analysis.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the SDK, as documents it makes name it.
 *
 * @since 0.1
 */
public final class SdkVersion {
  /** The version, for example {@code 0.1.0}. */
  public static final String CURRENT = read();

  private SdkVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = SdkVersion.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK's own version.properties cannot be read", failed);
    }
    return properties.getProperty("version", "unknown");
  }
}
