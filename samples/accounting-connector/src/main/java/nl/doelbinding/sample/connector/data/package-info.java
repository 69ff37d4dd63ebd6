/**
 * What the application stores, and the repositories that find it. Every field that holds personal
 * data says for which purpose. Start with {@link
 * nl.doelbinding.sample.connector.data.CustomerDetails}.
 *
 * <p>The entities are mapped by field: Hibernate fills them without reading them for anybody, so
 * only the application's own reads need a purpose.
 */
@NullMarked
package nl.doelbinding.sample.connector.data;

import org.jspecify.annotations.NullMarked;
