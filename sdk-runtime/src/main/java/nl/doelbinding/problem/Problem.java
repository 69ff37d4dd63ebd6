package nl.doelbinding.problem;

/**
 * A problem document (RFC 9457). Immutable; threads may share it.
 *
 * @param type which kind of problem
 * @param title what that kind is, the same for each
 * @param status the status of the response
 * @param detail what the client can do
 * @param instance which one it is, to be found in the log
 * @since 0.1
 */
public record Problem(String type, String title, int status, String detail, String instance) {

  /** What HTTP calls such a document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Says what was refused without saying which data, to somebody who may not know that. */
  public static Problem purposeViolation(String instance) {
    return new Problem(
        "urn:doelbinding:problem:purpose-violation",
        "Purpose violation",
        403,
        "The request needs personal data for another purpose than it was collected for. When you"
            + " report this, mention the instance.",
        instance);
  }

  /** The document. */
  public String toJson() {
    return "{\"type\":"
        + quoted(type)
        + ",\"title\":"
        + quoted(title)
        + ",\"status\":"
        + status
        + ",\"detail\":"
        + quoted(detail)
        + ",\"instance\":"
        + quoted(instance)
        + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(Character.forDigit(c >> 4, 16));
        json.append(Character.forDigit(c & 0xF, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
