/**
 * Weaves purpose checks into the classes of a running application, as they are loaded ({@code
 * -javaagent}) or once they are (attached). Does what the build does, with the same weaver.
 *
 * <p>Start with {@link nl.doelbinding.weaving.agent.PurposeAgent}. It comes as the jar {@code
 * doelbinding-runtime} with the classifier {@code agent}, which needs nothing else: there the
 * weaver stands under a name of its own, and only what woven code calls has its usual one.
 */
@NullMarked
package nl.doelbinding.weaving.agent;

import org.jspecify.annotations.NullMarked;
