/**
 * Writes records of permitted reads as OpenTelemetry spans, under the names of the Dutch standard
 * Logboek Dataverwerkingen.
 */
@NullMarked
package nl.doelbinding.audit.otel;

import org.jspecify.annotations.NullMarked;
