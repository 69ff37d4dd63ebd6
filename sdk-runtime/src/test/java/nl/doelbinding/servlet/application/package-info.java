/** A web application that tests deploy, with the library inside it. */
@NullMarked
package nl.doelbinding.servlet.application;

import org.jspecify.annotations.NullMarked;
