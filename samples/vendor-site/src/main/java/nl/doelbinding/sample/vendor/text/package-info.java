/** Text in the languages of the site. */
@NullMarked
package nl.doelbinding.sample.vendor.text;

import org.jspecify.annotations.NullMarked;
