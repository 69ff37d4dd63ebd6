/**
 * The pages that travel in the jar of an application, for the servlet of {@code
 * doelbinding-runtime} that serves them.
 *
 * <p>Start with {@link nl.doelbinding.analysis.publication.PublishedSite}.
 */
@NullMarked
package nl.doelbinding.analysis.publication;

import org.jspecify.annotations.NullMarked;
