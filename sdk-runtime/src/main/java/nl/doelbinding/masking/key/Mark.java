package nl.doelbinding.masking.key;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.masking.address.IpAddress;

/**
 * An encrypted address as it is written: {@code pfx=100.115.72.131@2026-11-22/ghjkmnpqrs}, that is
 * the scheme, the encrypted address, the period of the key if keys have one, and the tag.
 */
record Mark(Scheme scheme, IpAddress address, String period, String tag) {

  /** Every part is bounded, so that reading takes time linear in the text. */
  static final Pattern PATTERN =
      Pattern.compile(
          "(pfx|det|cpn)=([0-9a-f.:]{2,45})(?:@(\\d{4}-(?:\\d\\d(?:-\\d\\d)?|W\\d\\d)))?/([g-z]{"
              + MarkTag.LENGTH
              + "})");

  static Optional<Mark> parse(CharSequence text) {
    Matcher matcher = PATTERN.matcher(text);
    return matcher.matches() ? of(matcher) : Optional.empty();
  }

  /** The mark that was matched. */
  static Optional<Mark> of(Matcher matcher) {
    String period = matcher.group(3);
    return IpAddress.parse(matcher.group(2))
        .map(
            address ->
                new Mark(
                    scheme(matcher.group(1)),
                    address,
                    period == null ? "" : period,
                    matcher.group(4)));
  }

  private static Scheme scheme(String code) {
    for (Scheme scheme : Scheme.values()) {
      if (scheme.code.equals(code)) {
        return scheme;
      }
    }
    throw new IllegalStateException("The pattern and the schemes disagree");
  }
}
