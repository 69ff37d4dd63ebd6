package nl.doelbinding.analysis.scan;

import net.bytebuddy.jar.asm.ClassReader;

/**
 * A class while it is looked at: its header, and its bytes for whoever needs the code. To be let go
 * after that; what is kept of every class makes memory grow with the jars.
 *
 * @param scanned the class and where it was read
 * @param code the class file, past the checks of {@code ClassFileReader.open}; walk over it with
 *     {@code ClassFileReader.walk}
 * @since 0.1
 */
public record OpenedClass(ScannedClass scanned, ClassReader code) {}
