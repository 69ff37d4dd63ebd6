/**
 * What this application keeps, and where. Start with {@link
 * nl.doelbinding.sample.newsletter.data.Message}: one record that four desks read, each as far as
 * its purpose goes.
 */
@NullMarked
package nl.doelbinding.sample.newsletter.data;

import org.jspecify.annotations.NullMarked;
