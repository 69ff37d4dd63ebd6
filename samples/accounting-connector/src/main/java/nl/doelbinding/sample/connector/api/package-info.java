/**
 * What programs of customers can ask for, as JSON. Start with {@code ConnectorApi}, where each
 * method says its purpose.
 */
@NullMarked
package nl.doelbinding.sample.connector.api;

import org.jspecify.annotations.NullMarked;
