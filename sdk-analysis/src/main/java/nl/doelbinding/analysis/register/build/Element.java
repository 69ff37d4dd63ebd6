package nl.doelbinding.analysis.register.build;

import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * A member that can hold personal data.
 *
 * @param owner its class
 * @param model the member; for a method the property it reads
 * @param kind what it is
 * @param shown how a register names it
 * @param written what stands on the member itself
 * @param declared what it declares, which may come from its class or its type
 * @param ofClass what stands on its class, for companions that hold for all members
 * @param subject the member in sentences
 */
record Element(
    ClassModel owner,
    MemberModel model,
    FieldReference.Kind kind,
    String shown,
    ElementAnnotations written,
    ElementAnnotations declared,
    ElementAnnotations ofClass,
    Subject subject) {

  /** What it declares, and after that what its class says about all members. */
  ElementAnnotations companions() {
    return declared.and(ofClass);
  }
}
