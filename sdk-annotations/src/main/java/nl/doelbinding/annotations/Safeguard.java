package nl.doelbinding.annotations;

/**
 * The safeguards of GDPR Chapter V for a transfer to a third country.
 *
 * @since 0.1
 */
public enum Safeguard {
  /** The Commission decided that the country protects data adequately (Art. 45). */
  ADEQUACY("45(3)", "https://w3id.org/dpv/legal/eu/gdpr#A45-3"),
  /** Standard contractual clauses of the Commission (Art. 46(2)(c)): the usual choice. */
  SCC("46(2)(c)", "https://w3id.org/dpv/legal/eu/gdpr#A46-2-c"),
  /** Binding corporate rules within a group (Art. 47). */
  BCR("46(2)(b)", "https://w3id.org/dpv/legal/eu/gdpr#A46-2-b"),
  /** An approved code of conduct. */
  CODE_OF_CONDUCT("46(2)(e)", "https://w3id.org/dpv/legal/eu/gdpr#A46-2-e"),
  /** An approved certification. */
  CERTIFICATION("46(2)(f)", "https://w3id.org/dpv/legal/eu/gdpr#A46-2-f"),
  /** Clauses of one's own, authorised by the supervisory authority. */
  AD_HOC_CLAUSES("46(3)(a)", "https://w3id.org/dpv/legal/eu/gdpr#A46-3-a"),
  /** An arrangement between public bodies, authorised by the authority. */
  ADMINISTRATIVE_ARRANGEMENT("46(3)(b)", "https://w3id.org/dpv/legal/eu/gdpr#A46-3-b"),
  /** A binding instrument between public authorities. */
  LEGAL_INSTRUMENT("46(2)(a)", "https://w3id.org/dpv/legal/eu/gdpr#A46-2-a"),
  /** A derogation for a specific situation: no basis for anything regular. */
  DEROGATION_49("49", "");

  private final String article;
  private final String dpv;

  Safeguard(String article, String dpv) {
    this.article = article;
    this.dpv = dpv;
  }

  /** The provision, for example {@code 46(2)(c)}. */
  public String article() {
    return article;
  }

  /** The IRI of the concept in the GDPR extension of DPV; empty where it has none. */
  public String dpv() {
    return dpv;
  }
}
