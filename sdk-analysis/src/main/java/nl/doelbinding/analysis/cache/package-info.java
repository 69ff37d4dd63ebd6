/**
 * Remembers what a scan found, for as long as everything it read is the same. Start with {@link
 * nl.doelbinding.analysis.cache.ScanCache}.
 */
@NullMarked
package nl.doelbinding.analysis.cache;

import org.jspecify.annotations.NullMarked;
