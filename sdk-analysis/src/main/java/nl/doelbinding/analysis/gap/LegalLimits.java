package nl.doelbinding.analysis.gap;

/**
 * What the law allows at most. The GDPR's own numbers are the defaults; they stand in one place
 * because proposals to change them are on their way.
 *
 * @param requestAnswer how soon a request of a data subject is answered (Art. 12(3)), ISO 8601
 * @param breachNotice how soon a breach is told to the authority (Art. 33(1)), ISO 8601
 * @param applicants how long rejected applicants are usually kept, ISO 8601; no law says so
 * @param consentingApplicants the same with their consent, ISO 8601
 * @param withoutLaw from which period on a retention calls for a law, ISO 8601; no law says so
 * @since 0.1
 */
public record LegalLimits(
    String requestAnswer,
    String breachNotice,
    String applicants,
    String consentingApplicants,
    String withoutLaw) {

  /** The day from which the GDPR applies (Art. 99(2)). */
  static final String APPLIES_FROM = "2018-05-25";

  /** The limits of the GDPR, and what is usual in the Netherlands where the law has no number. */
  public static LegalLimits ofDefaults() {
    return new LegalLimits("P1M", "PT72H", "P1M", "P1Y", "P5Y");
  }

  /** Whether a deadline for requests, ISO 8601, is longer than the law allows. */
  public boolean allowsNoAnswerIn(String deadline) {
    return Lengths.isLonger(deadline, requestAnswer);
  }
}
