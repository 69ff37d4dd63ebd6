package nl.doelbinding.declaration;

import java.util.List;
import nl.doelbinding.classfile.AnnotationModel;

/**
 * One {@code @PersonalData} as it was written.
 *
 * @param purposes the binary names of the purposes
 * @param retention the text of the retention, not yet parsed; empty: that of the purposes
 * @param categories the names of the categories; empty: to be derived
 * @param audited whether permitted reads are to be recorded
 * @since 0.1
 */
public record PersonalDataDeclaration(
    List<String> purposes, String retention, List<String> categories, boolean audited) {

  /** Copies the lists. */
  public PersonalDataDeclaration {
    purposes = List.copyOf(purposes);
    categories = List.copyOf(categories);
  }

  static PersonalDataDeclaration of(AnnotationModel annotation) {
    return new PersonalDataDeclaration(
        annotation.types("purpose"),
        annotation.text("retention"),
        annotation.constants("category"),
        annotation.flag("audit"));
  }
}
