package nl.doelbinding.analysis.testing;

/** An organisation of which {@code doelbinding.yaml} says all there is to say. */
public final class Organisation {

  /** The text of the file; more keys may follow. */
  public static final String COMPLETE =
      """
      language: en
      organisation:
        name: Acme B.V.
        legalForm: private company
        registrationNumber: KvK 00000000
        address: Voorbeeldstraat 1, Voorbeeldstad
        email: privacy@acme.example
        url: https://www.acme.example
      supervisoryAuthority: {name: Autoriteit Persoonsgegevens}
      dpo: {name: J. Voorbeeld, email: dpo@acme.example}
      securityMeasures:
        - {id: tls, kind: TECHNICAL, description: All traffic is encrypted}
      requestHandling: {contact: privacy@acme.example, deadline: P1M}
      breachHandling: {authorityDeadline: PT72H, customerDeadline: PT24H}
      statement: {version: "1.0", effectiveFrom: 2026-11-01, url: "https://acme.example/privacy"}
      claims: [no-automated-decisions, no-profiling]
      """;

  private Organisation() {}
}
