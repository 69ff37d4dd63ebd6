/**
 * What the bytes of a log are: text, packed text, or something that is no log. Known by the
 * content, since rotated files bear all kinds of names.
 *
 * <p>Start with {@link nl.doelbinding.cli.logs.form.Content}.
 */
@NullMarked
package nl.doelbinding.cli.logs.form;

import org.jspecify.annotations.NullMarked;
