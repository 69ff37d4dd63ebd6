/**
 * Weaves a check into every read of a field that is declared to hold personal data, so that it can
 * only be read under one of its purposes (GDPR Art. 5(1)(b)).
 *
 * <p>Works on class bytes and loads nothing. Start with {@link
 * nl.doelbinding.weaving.PurposeWeaver} for one class and {@link
 * nl.doelbinding.weaving.DirectoryWeaver} for a directory. Needs Byte Buddy, whose copy of ASM does
 * the work; woven code does not.
 */
@NullMarked
package nl.doelbinding.weaving;

import org.jspecify.annotations.NullMarked;
