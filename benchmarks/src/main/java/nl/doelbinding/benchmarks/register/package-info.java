/** How long a large register takes, from class files to all its files. */
package nl.doelbinding.benchmarks.register;
