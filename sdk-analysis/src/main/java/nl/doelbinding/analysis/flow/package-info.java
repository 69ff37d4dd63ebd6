/**
 * Follows personal data inside methods: from a member, a parameter or a request to a log, an
 * exception, a text of an object, or somebody else's service. Start with {@link
 * nl.doelbinding.analysis.flow.FlowCheck}; what counts as such a place stands in {@code
 * flows.json}.
 */
@NullMarked
package nl.doelbinding.analysis.flow;

import org.jspecify.annotations.NullMarked;
