/**
 * From declarations to the register: reads what annotations say, checks that it is complete, and
 * says what is missing. Start with {@link nl.doelbinding.analysis.register.build.RegisterBuilder}.
 */
@NullMarked
package nl.doelbinding.analysis.register.build;

import org.jspecify.annotations.NullMarked;
