package nl.doelbinding.audit;

/**
 * The place of a read in a distributed trace (W3C Trace Context).
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits: the span in which it was read
 * @param sampled whether the trace is recorded
 * @since 0.1
 */
public record ReadTrace(String traceId, String spanId, boolean sampled) {}
