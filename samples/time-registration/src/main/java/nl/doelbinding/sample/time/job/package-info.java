/**
 * Work that no request asks for. Here no filter binds a purpose, so the code does it itself: see
 * {@link nl.doelbinding.sample.time.job.NewsletterMailing}.
 */
@NullMarked
package nl.doelbinding.sample.time.job;

import org.jspecify.annotations.NullMarked;
