package nl.doelbinding.analysis.register;

import org.jspecify.annotations.Nullable;

/**
 * How breaches of personal data are handled (GDPR Art. 33, 34).
 *
 * @param authorityDeadline how soon the authority is told, ISO 8601
 * @param customerDeadline how soon a controller is told, ISO 8601
 * @param contact whom to tell about a breach
 * @param registerLocation where the register of breaches is kept
 * @since 0.1
 */
public record BreachHandling(
    @Nullable String authorityDeadline,
    @Nullable String customerDeadline,
    @Nullable String contact,
    @Nullable String registerLocation) {}
