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
  NO_THIRD_PARTIES,
  /** Everything rests on consent. */
  CONSENT_ONLY,
  /** No cookie holds personal data. */
  NO_PERSONAL_DATA_IN_COOKIES,
  /** No data leaves the European Economic Area. */
  NO_TRANSFERS_OUTSIDE_EEA,
  /** Nobody is profiled. */
  NO_PROFILING,
  /** No data is sold. */
  NO_SALE,
  /** Of visitors nothing but the IP address is observed. */
  ONLY_IP_ADDRESS_COLLECTED_AUTOMATICALLY,
  /** The organisation weighed that it needs no data protection officer; nothing contradicts it. */
  NO_DPO_NEEDED;

  /** As the file writes it, {@code no-third-parties}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
