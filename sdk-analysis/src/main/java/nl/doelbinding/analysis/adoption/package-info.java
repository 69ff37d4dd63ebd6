/**
 * The way from {@code observe} to {@code enforce}: what an application was seen to read outside its
 * purposes, as questions to the data protection officer and code to paste once they are answered.
 *
 * <p>Start with {@link nl.doelbinding.analysis.adoption.AdoptionReport}, which is made of the files
 * that the application leaves with {@code -Ddoelbinding.observed=FILE}, and {@link
 * nl.doelbinding.analysis.adoption.AdoptionFormat}.
 */
@NullMarked
package nl.doelbinding.analysis.adoption;

import org.jspecify.annotations.NullMarked;
