/** Writes records of permitted reads to SLF4J. */
@NullMarked
package nl.doelbinding.audit.slf4j;

import org.jspecify.annotations.NullMarked;
