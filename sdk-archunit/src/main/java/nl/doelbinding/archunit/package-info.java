/**
 * The rules of the build check for those who want them in a unit test. Start with {@link
 * nl.doelbinding.archunit.PersonalDataRules}.
 */
@NullMarked
package nl.doelbinding.archunit;

import org.jspecify.annotations.NullMarked;
