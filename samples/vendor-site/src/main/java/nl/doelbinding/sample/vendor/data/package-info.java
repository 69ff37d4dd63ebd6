/**
 * What Kantoorlicht keeps of people, as records, and the tables they stand in.
 *
 * <p>Every member says what it is for. Start with {@link nl.doelbinding.sample.vendor.data.Request}
 * or, for one member with two purposes, {@link nl.doelbinding.sample.vendor.data.Subscriber}.
 */
@NullMarked
package nl.doelbinding.sample.vendor.data;

import org.jspecify.annotations.NullMarked;
