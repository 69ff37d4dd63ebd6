/** What purpose checks cost, beside what else could check a read. */
package nl.doelbinding.benchmarks.purpose;
