package nl.doelbinding.analysis.register.build;

import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * A type that is a purpose or a recipient.
 *
 * @param model the type
 * @param marker the annotation that makes it one
 * @param annotations all its annotations
 * @param subject the type in sentences
 * @param local whether the module itself holds it
 */
record DeclaredType(
    ClassModel model,
    AnnotationModel marker,
    ElementAnnotations annotations,
    Subject subject,
    boolean local) {
  String typeName() {
    return model.name();
  }
}
