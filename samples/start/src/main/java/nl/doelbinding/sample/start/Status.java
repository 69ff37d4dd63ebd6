package nl.doelbinding.sample.start;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a promise is kept, strongest first. */
public enum Status {
  /** The runtime makes it so. */
  @JsonProperty("enforced")
  ENFORCED(
      "afgedwongen",
      "enforced",
      "de bibliotheek dwingt het af terwijl het draait",
      "the runtime makes it so"),
  /** The build proves it. */
  @JsonProperty("checked")
  CHECKED("gecontroleerd", "checked", "de build slaagt niet zonder", "the build fails without"),
  /** A document says it, derived from code. */
  @JsonProperty("stated")
  STATED(
      "vermeld",
      "stated",
      "register of verklaring zegt het, afgeleid uit code",
      "register or statement says it, derived from code"),
  /** A feature is missing. */
  @JsonProperty("open")
  OPEN("open", "open", "een onderdeel ontbreekt nog", "a feature is still missing"),
  /** No code can keep it. */
  @JsonProperty("beyond-code")
  BEYOND(
      "buiten de code",
      "beyond code",
      "geen programma kan dit waarmaken",
      "no program can keep it");

  private final String dutch;
  private final String english;
  private final String meaningDutch;
  private final String meaningEnglish;

  Status(String dutch, String english, String meaningDutch, String meaningEnglish) {
    this.dutch = dutch;
    this.english = english;
    this.meaningDutch = meaningDutch;
    this.meaningEnglish = meaningEnglish;
  }

  /** Its name for people. */
  public TwoTexts label() {
    return new TwoTexts(dutch, english);
  }

  /** What it means. */
  public TwoTexts meaning() {
    return new TwoTexts(meaningDutch, meaningEnglish);
  }

  /** Its class in the style sheet. */
  public String style() {
    return english.replace(' ', '-');
  }
}
