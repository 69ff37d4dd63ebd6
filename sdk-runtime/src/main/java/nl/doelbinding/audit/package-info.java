/**
 * The record of permitted reads of fields with {@code @PersonalData(audit = true)}: who, of which
 * data subject, which field, for which purpose and when (GDPR Art. 5(2)).
 *
 * <p>Start with {@link nl.doelbinding.audit.ReadAudit}. Needs nothing but the JDK; the packages
 * below it write to SLF4J, JFR and OpenTelemetry.
 */
@NullMarked
package nl.doelbinding.audit;

import org.jspecify.annotations.NullMarked;
