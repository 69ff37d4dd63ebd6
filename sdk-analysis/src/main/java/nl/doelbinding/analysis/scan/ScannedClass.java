package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import nl.doelbinding.classfile.ClassModel;

/**
 * A class and where it was read.
 *
 * @param root the directory or jar
 * @param entry the path of the class file below it, with {@code /}
 * @param model the class
 * @since 0.1
 */
public record ScannedClass(Path root, String entry, ClassModel model) {}
