/**
 * The pages. A servlet that reads personal data says for which purpose with {@code @ForPurpose}; a
 * servlet that reads none says nothing, and so cannot read any.
 *
 * <p>Start with {@link nl.doelbinding.sample.time.web.Server}, where everything is wired together,
 * and {@link nl.doelbinding.sample.time.web.NewsletterServlet}.
 */
@NullMarked
package nl.doelbinding.sample.time.web;

import org.jspecify.annotations.NullMarked;
