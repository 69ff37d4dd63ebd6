/**
 * Makes one register of those of several modules, as bills of materials are merged. Start with
 * {@link nl.doelbinding.analysis.merge.RegisterMerge}; {@link
 * nl.doelbinding.analysis.merge.RegistersOnPath} finds the registers in jars and directories.
 *
 * <p>Each module counts once: what it says is taken from its own jar, and only where that is not at
 * hand from a register that has merged it. The outcome does not depend on the order in which
 * registers are found, and merging it again changes nothing.
 */
@NullMarked
package nl.doelbinding.analysis.merge;

import org.jspecify.annotations.NullMarked;
