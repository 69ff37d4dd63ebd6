package nl.doelbinding.analysis.suggest;

/**
 * A suggestion that no patch can follow.
 *
 * @param suggestion the suggestion
 * @param reason why not, to be read behind the name of the member
 * @since 0.1
 */
public record ByHand(Suggestion suggestion, String reason) {}
