package nl.doelbinding.analysis.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.doelbinding.declaration.Retention;
import nl.doelbinding.declaration.RetentionException;

/**
 * The forms that texts of a register must have.
 *
 * @since 0.1
 */
public final class Forms {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Forms() {}

  /** Whether it is an identifier in lower case with hyphens. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether it is a country code of ISO 3166-1 alpha-2. */
  public static boolean isCountry(String text) {
    return Countries.name(text).isPresent();
  }

  /** Whether it is a day, {@code 2026-03-01}. */
  public static boolean isDate(String text) {
    try {
      return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** Whether it is a period as a retention takes it, {@code P1Y} or {@code PT72H}. */
  public static boolean isPeriod(String text) {
    try {
      Retention retention = Retention.parse(text);
      return text.equals(retention.period());
    } catch (RetentionException none) {
      return false;
    }
  }

  /** Whether it is an absolute web address, as IRIs of DPV are. */
  public static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException none) {
      return false;
    }
  }

  /** Whether it looks like an e-mail address; only sending to it would tell. */
  public static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }
}
