package nl.doelbinding.sample.testing.promise;

/** How a promise is kept, strongest first. */
public enum Status {
  /** The runtime makes it so. */
  ENFORCED("afgedwongen", "enforced"),
  /** The build proves it. */
  CHECKED("gecontroleerd", "checked"),
  /** The register or the privacy statement says it, derived from code. */
  STATED("vermeld", "stated"),
  /** A feature is missing; a sample may do it by hand. */
  OPEN("open", "open"),
  /** No code can keep it. */
  BEYOND_CODE("buiten de code", "beyond code");

  private final String dutch;
  private final String english;

  Status(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** In the words of a Dutch reader. */
  public String dutch() {
    return dutch;
  }

  /** In the words of an English reader. */
  public String english() {
    return english;
  }
}
