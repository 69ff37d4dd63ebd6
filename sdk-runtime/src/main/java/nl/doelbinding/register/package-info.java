/**
 * What the processing registers in the jars of the application say at run time. The build wrote
 * them from the declarations, so that nothing is scanned again.
 *
 * <p>Start with {@link nl.doelbinding.register.DeclaredPurposes}. Needs nothing but the JDK and the
 * annotations; not exported.
 */
@NullMarked
package nl.doelbinding.register;

import org.jspecify.annotations.NullMarked;
