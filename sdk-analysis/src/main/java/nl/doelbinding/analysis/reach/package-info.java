/**
 * Follows purposes through the direct calls of some classes: from where one is bound, or where a
 * known entry begins with none, to where a declared field is read. Start with {@link
 * nl.doelbinding.analysis.reach.ReachCheck}.
 */
@NullMarked
package nl.doelbinding.analysis.reach;

import org.jspecify.annotations.NullMarked;
