/**
 * What the modules for Jackson 2 and Jackson 3 share: which property of a bean may be written or
 * taken in now. Knows neither of them.
 *
 * <p>Users meet {@link nl.doelbinding.json.Uncovered}, which says what stands for a value that may
 * not be written, and {@link nl.doelbinding.json.RefusedPropertyException}.
 */
@NullMarked
package nl.doelbinding.json;

import org.jspecify.annotations.NullMarked;
