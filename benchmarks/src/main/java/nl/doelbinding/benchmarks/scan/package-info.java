/**
 * Whole programs that read the same class files, each in a virtual machine of its own. Start with
 * {@link nl.doelbinding.benchmarks.scan.ScanBenchmark}.
 */
package nl.doelbinding.benchmarks.scan;
