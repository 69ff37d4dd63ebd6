/**
 * A text for people as a tree of headings, paragraphs, lists and tables, which becomes Markdown or
 * HTML: who makes a document says what it says, and never how it is escaped. Start with {@link
 * nl.doelbinding.analysis.document.Document}.
 */
@NullMarked
package nl.doelbinding.analysis.document;

import org.jspecify.annotations.NullMarked;
