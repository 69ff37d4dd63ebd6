package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.doelbinding.annotations.AfterRetention;
import org.jspecify.annotations.Nullable;

/**
 * How long data is kept: a period, an event that ends it, or as a last resort criteria in words.
 *
 * @param period ISO 8601; {@code null}: none
 * @param after the event from which the period counts; {@code null}: from collection
 * @param until the event that ends it; {@code null}: none
 * @param legalDuty whether a law demands it, so that erasure cannot be asked for
 * @param law that law
 * @param criteria the criteria; {@link LocalizedText#NOT_STATED} where nobody said anything
 * @param action what happens at the end
 * @since 0.1
 */
public record RetentionEntry(
    @Nullable String period,
    @Nullable String after,
    @Nullable String until,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean legalDuty,
    @Nullable String law,
    @Nullable LocalizedText criteria,
    AfterRetention.Action action) {}
