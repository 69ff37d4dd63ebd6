package nl.doelbinding.analysis.register;

import java.util.List;
import nl.doelbinding.annotations.Cookie;
import org.jspecify.annotations.Nullable;

/**
 * A cookie or other storage on a visitor's device.
 *
 * @param name its name; {@code *} stands for any run of characters
 * @param category what it is for
 * @param lifetime an ISO 8601 period or {@code SESSION}
 * @param purpose the id of the activity it serves, or for one set by others what they say
 * @param data the categories of data in it
 * @param thirdParty who sets it, where that is not the application
 * @param description what it does
 * @since 0.1
 */
public record CookieEntry(
    String name,
    Cookie.Kind category,
    String lifetime,
    @Nullable String purpose,
    List<String> data,
    @Nullable String thirdParty,
    @Nullable LocalizedText description) {

  /** Copies the list. */
  public CookieEntry {
    data = List.copyOf(data);
  }
}
