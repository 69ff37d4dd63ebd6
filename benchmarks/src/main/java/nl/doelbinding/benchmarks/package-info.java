/**
 * What Doelbinding costs, beside what a user would otherwise pick, in one run. Times differ from
 * machine to machine and are never asserted; ratios within a run are what to look at.
 */
package nl.doelbinding.benchmarks;
