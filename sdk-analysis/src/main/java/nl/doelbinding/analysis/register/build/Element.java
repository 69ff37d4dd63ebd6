package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;
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

  /** The same, without what is said of other purposes only. */
  Element forPurpose(String purpose) {
    return new Element(
        owner,
        model,
        kind,
        shown,
        written,
        about(purpose, declared),
        about(purpose, ofClass),
        subject);
  }

  private static ElementAnnotations about(String purpose, ElementAnnotations annotations) {
    List<AnnotationModel> named = new ArrayList<>();
    List<AnnotationModel> general = new ArrayList<>();
    for (AnnotationModel annotation : annotations.all()) {
      List<String> purposes = annotation.types("purpose");
      if (purposes.isEmpty() || annotation.type().equals(PersonalData.class.getName())) {
        general.add(annotation);
      } else if (purposes.contains(purpose)) {
        named.add(annotation);
      }
    }
    named.addAll(general);
    return new ElementAnnotations(named);
  }

  /** What it declares, and after that what its class says about all members. */
  ElementAnnotations companions() {
    return declared.and(ofClass);
  }
}
