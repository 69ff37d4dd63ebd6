/**
 * The purposes bound now, and the checks that woven code calls before it reads personal data (GDPR
 * Art. 5(1)(b)).
 *
 * <p>Start with {@link nl.doelbinding.purpose.Purposes}, which binds, and {@link
 * nl.doelbinding.purpose.Enforcement}, which says what happens to a read outside its purposes.
 * Needs nothing but the JDK and the annotations.
 */
@NullMarked
package nl.doelbinding.purpose;

import org.jspecify.annotations.NullMarked;
