package nl.doelbinding.analysis.flow;

import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * A call that hands values to somewhere.
 *
 * @param rule the rule that a personal one breaks
 * @param method the method it stands in, as people write it
 * @param to where the value goes, as a sentence ends
 * @param call what is called, {@code Logger.info}
 * @param place where it stands in the source
 */
record Site(Rule rule, String method, String to, String call, @Nullable SourcePlace place) {}
