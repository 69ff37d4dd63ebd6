/** Headless Chromium, and what an audit of a page finds. */
@NullMarked
package nl.doelbinding.sample.testing.browser;

import org.jspecify.annotations.NullMarked;
