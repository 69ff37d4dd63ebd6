/**
 * Reads the header of a class file (names, members, annotations; no code) into immutable records.
 *
 * <p>Nothing is loaded or run. Start with {@link nl.doelbinding.classfile.ClassFileReader}. Needs
 * Byte Buddy on the class path, whose copy of ASM does the parsing; an application that only runs
 * woven code does not touch this package.
 */
@NullMarked
package nl.doelbinding.classfile;

import org.jspecify.annotations.NullMarked;
