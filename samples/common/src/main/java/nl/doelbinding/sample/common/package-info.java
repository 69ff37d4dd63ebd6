/** What all samples share and none is about: settings, an e-mail server, what the console shows. */
@NullMarked
package nl.doelbinding.sample.common;

import org.jspecify.annotations.NullMarked;
