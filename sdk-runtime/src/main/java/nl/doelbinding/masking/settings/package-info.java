/**
 * What a masker is told by configuration: names and texts, the same in every hook and on the
 * command line.
 *
 * <p>Start with {@link nl.doelbinding.masking.settings.MaskingSettings}.
 */
@NullMarked
package nl.doelbinding.masking.settings;

import org.jspecify.annotations.NullMarked;
