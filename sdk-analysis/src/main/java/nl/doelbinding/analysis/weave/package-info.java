/**
 * Weaves the classes of a module and tells what came of it: violations, files and an overview for
 * the console. Start with {@link nl.doelbinding.analysis.weave.Weaving}.
 */
@NullMarked
package nl.doelbinding.analysis.weave;

import org.jspecify.annotations.NullMarked;
