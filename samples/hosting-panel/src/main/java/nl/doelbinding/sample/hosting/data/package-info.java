/**
 * What is stored: records that say what is personal about them, and for each of them a small
 * repository that knows its table.
 *
 * <p>Start with {@link nl.doelbinding.sample.hosting.data.Customer}, of which some fields have a
 * {@link nl.doelbinding.sample.hosting.data.Starred star}.
 */
@NullMarked
package nl.doelbinding.sample.hosting.data;

import org.jspecify.annotations.NullMarked;
