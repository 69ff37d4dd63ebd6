package nl.doelbinding.analysis.config;

import java.util.Locale;

/**
 * Something a privacy statement says and the code must not contradict.
 *
 * @since 0.1
 */
public enum Claim {
  /** No decision is taken without a person. */
  NO_AUTOMATED_DECISIONS,
  /** All cookies are functional. */
  FUNCTIONAL_COOKIES_ONLY,
  /** Nobody outside the organisation receives data, but processors. */
  NO_THIRD_PARTIES;

  /** As the file writes it, {@code no-third-parties}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
