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
 * @param module the module that tells of it, {@code group:artifact}, where that is not the one the
 *     register was made for
 * @since 0.1
 */
public record CookieEntry(
    String name,
    Cookie.Kind category,
    String lifetime,
    @Nullable String purpose,
    List<String> data,
    @Nullable String thirdParty,
    @Nullable LocalizedText description,
    @Nullable String module) {

  /** Copies the list. */
  public CookieEntry {
    data = List.copyOf(data);
  }

  /** Of the module the register was made for. */
  public CookieEntry(
      String name,
      Cookie.Kind category,
      String lifetime,
      @Nullable String purpose,
      List<String> data,
      @Nullable String thirdParty,
      @Nullable LocalizedText description) {
    this(name, category, lifetime, purpose, data, thirdParty, description, null);
  }

  /** The same of a module, for an activity of another register. */
  public CookieEntry at(@Nullable String otherModule, @Nullable String otherPurpose) {
    return new CookieEntry(
        name, category, lifetime, otherPurpose, data, thirdParty, description, otherModule);
  }
}
