/**
 * The rules as data, and what breaks them. Start with {@link nl.doelbinding.analysis.rule.Rules};
 * each rule has a page of the same name in {@code docs/rules}.
 */
@NullMarked
package nl.doelbinding.analysis.rule;

import org.jspecify.annotations.NullMarked;
