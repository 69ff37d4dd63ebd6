package nl.doelbinding.annotations;

/**
 * The legal bases of GDPR Art. 6(1). Processing is lawful only if one of them applies.
 *
 * @since 0.1
 */
public enum LegalBasis {
  /**
   * The data subject agreed, freely and specifically, and may withdraw as easily. Pick it for what
   * nobody needs: a newsletter, tracking. The retention ends with the withdrawal.
   */
  CONSENT("6(1)(a)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a"),
  /** Needed for a contract with the data subject, or for steps it asked for beforehand. */
  CONTRACT("6(1)(b)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b"),
  /** A law obliges the controller. Name it with {@link LegalDuty}. */
  LEGAL_OBLIGATION("6(1)(c)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-c"),
  /** Protects somebody's life. */
  VITAL_INTEREST("6(1)(d)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d"),
  /** A task in the public interest laid down by law. Name it with {@link LegalDuty}. */
  PUBLIC_TASK("6(1)(e)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e"),
  /**
   * An interest of the controller or a third party that outweighs those of the data subject. Name
   * it with {@link LegitimateInterest}; the data subject may object (Art. 21).
   */
  LEGITIMATE_INTEREST("6(1)(f)", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f");

  private final String article;
  private final String dpv;

  LegalBasis(String article, String dpv) {
    this.article = article;
    this.dpv = dpv;
  }

  /** The provision, for example {@code 6(1)(a)}. */
  public String article() {
    return article;
  }

  /** The IRI of the concept in the GDPR extension of DPV. */
  public String dpv() {
    return dpv;
  }
}
