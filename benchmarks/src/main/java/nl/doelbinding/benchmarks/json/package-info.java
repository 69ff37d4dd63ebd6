/** What the modules for Jackson cost, beside plain mappers, filters and views. */
@NullMarked
package nl.doelbinding.benchmarks.json;

import org.jspecify.annotations.NullMarked;
