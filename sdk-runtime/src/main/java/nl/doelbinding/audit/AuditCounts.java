package nl.doelbinding.audit;

/**
 * What became of the permitted reads so far.
 *
 * @param recorded those that were queued
 * @param folded those that repeated a recorded one
 * @param dropped those that were lost, because the queue was full
 * @param failed those whose record could not be made or written
 * @since 0.1
 */
public record AuditCounts(long recorded, long folded, long dropped, long failed) {}
