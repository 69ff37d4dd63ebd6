/**
 * Serves the privacy statement, and where asked for the processing register, that the build left in
 * the jar.
 *
 * <p>Start with {@link nl.doelbinding.publication.PublicationServlet}. Needs Jakarta Servlet 6 or
 * newer, and nothing to render: the pages were made at build.
 */
@NullMarked
package nl.doelbinding.publication;

import org.jspecify.annotations.NullMarked;
