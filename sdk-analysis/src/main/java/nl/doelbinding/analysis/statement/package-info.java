/**
 * The privacy statement of GDPR Art. 13 and 14: what a register says, told to the people it is
 * about. Start with {@link nl.doelbinding.analysis.statement.PrivacyStatement}.
 *
 * <p>Each class that ends in {@code Section} tells one part and holds no words of its own; these
 * stand in {@code statement_nl.properties} and {@code statement_en.properties}. What the register
 * does not say is told as not stated, and becomes a {@link
 * nl.doelbinding.analysis.statement.StatementGap}.
 */
@NullMarked
package nl.doelbinding.analysis.statement;

import org.jspecify.annotations.NullMarked;
