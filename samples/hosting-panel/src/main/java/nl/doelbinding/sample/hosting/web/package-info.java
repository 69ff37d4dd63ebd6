/**
 * The pages. A servlet that reads personal data says for which purpose with {@code @ForPurpose}; a
 * servlet that reads none says nothing, and so cannot read any.
 *
 * <p>Start with {@link nl.doelbinding.sample.hosting.web.Server}, where everything is wired
 * together, and {@link nl.doelbinding.sample.hosting.web.LoginServlet}, which sees the address of a
 * client that others do not. The HTML is in {@code src/main/jte}.
 */
@NullMarked
package nl.doelbinding.sample.hosting.web;

import org.jspecify.annotations.NullMarked;
