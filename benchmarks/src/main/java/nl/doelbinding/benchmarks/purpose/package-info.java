/** What purpose checks cost, beside what else could check a read. */
@NullMarked
package nl.doelbinding.benchmarks.purpose;

import org.jspecify.annotations.NullMarked;
