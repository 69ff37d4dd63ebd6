/**
 * What a team accepts for now, and how much of its personal data it decided about: what lets an old
 * code base begin without hiding what is new. Start with {@link
 * nl.doelbinding.analysis.baseline.Baseline}.
 */
@NullMarked
package nl.doelbinding.analysis.baseline;

import org.jspecify.annotations.NullMarked;
