/** Writes records of permitted reads to the JDK Flight Recorder. */
@NullMarked
package nl.doelbinding.audit.jfr;

import org.jspecify.annotations.NullMarked;
