package nl.doelbinding.masking.key;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
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

  private final Marks marks;

  /** Undoes these marks. */
  public Revealer(Marks marks) {
    this.marks = requireNonNull(marks, "marks");
  }

  /** The line with the addresses in the place of the marks; what is no genuine mark stays. */
  public Revealed reveal(String line) {
    Matcher matcher = Mark.PATTERN.matcher(line);
    StringBuilder text = new StringBuilder(line.length());
    int copied = 0;
    int revealed = 0;
    int left = 0;
    while (matcher.find()) {
      Optional<IpAddress> address = Mark.of(matcher).flatMap(marks::reveal);
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
