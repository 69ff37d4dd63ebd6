/** Work that no visitor waits for: it binds its purpose by itself. */
@NullMarked
package nl.doelbinding.sample.vendor.job;

import org.jspecify.annotations.NullMarked;
