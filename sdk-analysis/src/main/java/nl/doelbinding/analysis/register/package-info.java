/**
 * The processing register of GDPR Art. 30 as immutable records, in the shape of {@code
 * register.schema.json}. Start with {@link nl.doelbinding.analysis.register.Register}.
 *
 * <p>The records hold no rules and know no file format but the JSON of the schema, which {@link
 * nl.doelbinding.analysis.register.RegisterJson} reads and writes. They are made in {@code
 * nl.doelbinding.analysis.register.build}.
 */
@NullMarked
package nl.doelbinding.analysis.register;

import org.jspecify.annotations.NullMarked;
