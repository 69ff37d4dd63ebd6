/**
 * Why Kantoorlicht keeps personal data, and who receives it.
 *
 * <p>Each purpose is an interface, and one activity of the processing register. Start with {@link
 * nl.doelbinding.sample.vendor.purpose.RelationPurposes}; {@link
 * nl.doelbinding.sample.vendor.purpose.HousePurposes} has the one that is done for customers.
 */
@NullMarked
package nl.doelbinding.sample.vendor.purpose;

import org.jspecify.annotations.NullMarked;
