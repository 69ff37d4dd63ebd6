package nl.doelbinding.sample.start;

/**
 * The language of a page, in which it says one of two texts.
 *
 * @param code {@code nl} or {@code en}
 */
public record Speech(String code) {

  /** What the visitor asked for, by a parameter or by the settings of the browser. */
  static Speech of(String query, String accepted) {
    if (query.contains("lang=en")) {
      return new Speech("en");
    }
    boolean dutch = query.contains("lang=nl") || accepted.isEmpty() || accepted.startsWith("nl");
    return new Speech(dutch ? "nl" : "en");
  }

  /** One of two. */
  public String say(String dutch, String english) {
    return code.equals("nl") ? dutch : english;
  }

  /** A text that is there in both languages. */
  public String say(TwoTexts texts) {
    return say(texts.nl(), texts.en());
  }

  /** The other one. */
  public Speech other() {
    return new Speech(say("en", "nl"));
  }
}
