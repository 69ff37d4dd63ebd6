/**
 * A control panel for hosting, by the invented firm Hostingkade.
 *
 * <p>Start with {@link nl.doelbinding.sample.hosting.web.Server}, where everything is wired
 * together.
 */
@NullMarked
package nl.doelbinding.sample.hosting;

import org.jspecify.annotations.NullMarked;
