/**
 * Work that no request asks for. Here no controller binds a purpose, so the methods say it
 * themselves: see {@link nl.doelbinding.sample.connector.job.Advertising}.
 */
@NullMarked
package nl.doelbinding.sample.connector.job;

import org.jspecify.annotations.NullMarked;
