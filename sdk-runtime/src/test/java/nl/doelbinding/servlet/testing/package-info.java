/** Servers for the tests of what runs in each of them. */
@NullMarked
package nl.doelbinding.servlet.testing;

import org.jspecify.annotations.NullMarked;
