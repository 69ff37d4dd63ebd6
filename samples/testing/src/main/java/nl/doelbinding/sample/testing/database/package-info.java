/** PostgreSQL in a test. */
@NullMarked
package nl.doelbinding.sample.testing.database;

import org.jspecify.annotations.NullMarked;
