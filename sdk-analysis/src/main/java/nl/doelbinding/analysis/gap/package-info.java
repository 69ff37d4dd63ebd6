/**
 * The gaps the law would find in a register, also in one that was merged of several: rules DB-218
 * and DB-224 to DB-269. Start with {@link nl.doelbinding.analysis.gap.Gaps}; each check looks at
 * one subject and sees nothing but the register.
 */
@NullMarked
package nl.doelbinding.analysis.gap;

import org.jspecify.annotations.NullMarked;
