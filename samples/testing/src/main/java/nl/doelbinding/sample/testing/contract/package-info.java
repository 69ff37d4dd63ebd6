/** What holds for every sample; each extends these by a class of its own. */
@NullMarked
package nl.doelbinding.sample.testing.contract;

import org.jspecify.annotations.NullMarked;
