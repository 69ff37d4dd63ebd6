package nl.doelbinding.masking.key;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.masking.address.IpAddress;

/**
 * Writes log lines with the addresses that were encrypted in them. For who answers an incident and
 * holds the key; whoever uses it should write down who asked and why.
 *
 * <p>Takes time linear in the length of the line. Threads may share it.
 *
 * @since 0.1
 */
public final class Revealer {

  /** What has the form of a mark. Every part is bounded, so that looking for it is linear. */
  private static final Pattern MARK =
      Pattern.compile("(?:pfx|det|cpn)=[0-9a-f.:]{2,45}(?:@[0-9W-]{7,10})?/[g-z]{10}");

  private final Marks marks;

  /** Undoes these marks. */
  public Revealer(Marks marks) {
    this.marks = requireNonNull(marks, "marks");
  }

  /** The line with the addresses in the place of the marks; what is no genuine mark stays. */
  public Revealed reveal(String line) {
    Matcher matcher = MARK.matcher(line);
    StringBuilder text = new StringBuilder(line.length());
    int copied = 0;
    int revealed = 0;
    int left = 0;
    while (matcher.find()) {
      Optional<IpAddress> address = marks.reveal(matcher.group());
      if (address.isEmpty()) {
        left++;
        continue;
      }
      address.get().appendTo(text.append(line, copied, matcher.start()));
      copied = matcher.end();
      revealed++;
    }
    return new Revealed(text.append(line, copied, line.length()).toString(), revealed, left);
  }

  /**
   * A line after it was looked through.
   *
   * @param text the line, with addresses that can be read
   * @param revealed how many addresses were encrypted
   * @param left how many marks were not written under this key
   */
  public record Revealed(String text, int revealed, int left) {

    /** Tells the counts, and nothing of the line. */
    @Override
    public String toString() {
      return "Revealed[revealed=" + revealed + ", left=" + left + "]";
    }
  }
}
