/**
 * The register as Markdown, for the place where code is reviewed. Start with {@link
 * nl.doelbinding.analysis.render.markdown.MarkdownRegisterRenderer}.
 */
@NullMarked
package nl.doelbinding.analysis.render.markdown;

import org.jspecify.annotations.NullMarked;
