/**
 * From the register to files. Start with {@link nl.doelbinding.analysis.render.RegisterRenderer};
 * renderers get the same immutable register and hold no rules.
 */
@NullMarked
package nl.doelbinding.analysis.render;

import org.jspecify.annotations.NullMarked;
