/**
 * How fast {@code doelbinding logs mask} is beside the programs that people clean log files with,
 * each a process of its own.
 */
package nl.doelbinding.benchmarks.logs;
