package nl.doelbinding.publication;

import jakarta.servlet.ServletConfig;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The init-params of the servlet.
 *
 * @param register whether the register is served too
 * @param maxAge how many seconds an answer may be kept
 * @param module whose site; {@code null}: that about most modules
 */
record PublicationSettings(boolean register, int maxAge, @Nullable String module) {
  private static final int HOUR = 3600;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,8}");
  private static final Set<String> ANSWERS = Set.of("true", "false");

  static PublicationSettings of(ServletConfig config) throws UnusableSiteException {
    String register = config.getInitParameter("register");
    if (register != null && !ANSWERS.contains(register)) {
      throw new UnusableSiteException(
          "The init-param register is \"" + register + "\": write true or false");
    }
    String maxAge = config.getInitParameter("maxAge");
    if (maxAge != null && !SECONDS.matcher(maxAge).matches()) {
      throw new UnusableSiteException(
          "The init-param maxAge is \"" + maxAge + "\": write a number of seconds, such as 3600");
    }
    return new PublicationSettings(
        "true".equals(register),
        maxAge == null ? HOUR : Integer.parseInt(maxAge),
        config.getInitParameter("module"));
  }
}
