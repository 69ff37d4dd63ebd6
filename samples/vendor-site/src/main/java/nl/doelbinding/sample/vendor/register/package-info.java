/**
 * The processing register that the build left on the class path, for pages that tell of it and for
 * work that goes by it: deadlines are set in {@code doelbinding.yaml} and nowhere else.
 */
@NullMarked
package nl.doelbinding.sample.vendor.register;

import org.jspecify.annotations.NullMarked;
