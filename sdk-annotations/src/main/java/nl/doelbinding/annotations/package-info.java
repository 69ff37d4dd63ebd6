/**
 * What a developer declares about personal data, in the words of the GDPR.
 *
 * <p>Start with {@link nl.doelbinding.annotations.Purpose}, put on a marker interface, and {@link
 * nl.doelbinding.annotations.PersonalData}, put on a field. What is rarer has an annotation of its
 * own on the same element. All of them are kept at run time and depend on nothing but the JDK.
 */
package nl.doelbinding.annotations;
