package nl.doelbinding.analysis.register.build;

import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence is about. Its place is looked up when a sentence is made, which is rare.
 *
 * @param name fully qualified, as source writes it
 * @param owner the class
 * @param member the name to look for in its source; {@code null}: the class itself
 */
record Subject(String name, ClassModel owner, @Nullable String member) {}
