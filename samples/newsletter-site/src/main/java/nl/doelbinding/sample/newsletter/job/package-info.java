/**
 * Work that no request asks for, or not by itself: sending, erasing, inventing people to show.
 * Start with {@link nl.doelbinding.sample.newsletter.job.Mailing}.
 */
@NullMarked
package nl.doelbinding.sample.newsletter.job;

import org.jspecify.annotations.NullMarked;
