/**
 * What the application stores. Every field that holds personal data says for which purpose, and for
 * how long where that differs from the purpose's own retention.
 *
 * <p>Start with {@link nl.doelbinding.sample.time.data.Customer}. The entities are mapped by field:
 * Hibernate fills them without reading them for anybody, so only the application's own reads need a
 * purpose.
 */
@NullMarked
package nl.doelbinding.sample.time.data;

import org.jspecify.annotations.NullMarked;
