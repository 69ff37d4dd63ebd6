package nl.doelbinding.analysis.register;

import org.jspecify.annotations.Nullable;

/**
 * How requests of data subjects are handled (GDPR Art. 12).
 *
 * @param contact where to send them
 * @param deadline how soon they are answered, ISO 8601
 * @param identityCheck whether an identity is checked
 * @param feeFree whether it is free of charge
 * @since 0.1
 */
public record RequestHandling(
    @Nullable String contact,
    @Nullable String deadline,
    @Nullable Boolean identityCheck,
    @Nullable Boolean feeFree) {}
