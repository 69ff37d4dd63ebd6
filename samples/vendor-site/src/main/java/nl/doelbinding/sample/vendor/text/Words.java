package nl.doelbinding.sample.vendor.text;

import java.util.Locale;

/** A text in both languages of the site. */
public record Words(String dutch, String english) {

  /** The text for a reader. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : dutch;
  }
}
