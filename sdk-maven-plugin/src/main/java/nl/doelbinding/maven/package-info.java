/**
 * The Maven goals. They read parameters, call the analysis or the weaver, and turn the outcome into
 * a log and a verdict; they hold no rules and no file formats.
 */
@NullMarked
package nl.doelbinding.maven;

import org.jspecify.annotations.NullMarked;
