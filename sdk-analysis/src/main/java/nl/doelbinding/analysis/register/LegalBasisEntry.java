package nl.doelbinding.analysis.register;

import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis of an activity (GDPR Art. 6(1)).
 *
 * @param basis the basis
 * @param article the provision, {@code 6(1)(a)}
 * @param dpv the IRI of the DPV concept
 * @param law the law behind a legal obligation or public task; where nobody named it, the words of
 *     {@link LocalizedText#NOT_STATED}
 * @param legitimateInterest the interest; {@link LocalizedText#NOT_STATED} where nobody named it
 * @param balancingTest where the weighing of interests is kept
 * @param from the event from which this basis carries the processing
 * @since 0.1
 */
public record LegalBasisEntry(
    LegalBasis basis,
    String article,
    String dpv,
    @Nullable String law,
    @Nullable LocalizedText legitimateInterest,
    @Nullable String balancingTest,
    @Nullable String from) {}
