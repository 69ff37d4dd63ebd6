/** What the modules for Jackson cost, beside plain mappers, filters and views. */
package nl.doelbinding.benchmarks.json;
