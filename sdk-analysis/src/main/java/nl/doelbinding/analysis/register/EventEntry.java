package nl.doelbinding.analysis.register;

/**
 * An event that retentions count from or end at.
 *
 * @param id as retentions name it, {@code contract-ended}
 * @param label how people read it, so that it fits after <em>after</em>: {@code the end of the
 *     contract}
 * @since 0.1
 */
public record EventEntry(String id, LocalizedText label) {}
