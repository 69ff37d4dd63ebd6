package nl.doelbinding.declaration;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;

/**
 * The annotations of one element, with a team's own annotations resolved to ours and containers of
 * repeated ones unfolded.
 *
 * @param all the annotations, those written on the element itself first
 * @since 0.1
 */
public record ElementAnnotations(List<AnnotationModel> all) {

  /** No annotations. */
  public static final ElementAnnotations NONE = new ElementAnnotations(List.of());

  /** Copies the list. */
  public ElementAnnotations {
    all = List.copyOf(all);
  }

  /** All annotations of a type. */
  public List<AnnotationModel> all(Class<? extends Annotation> type) {
    return all.stream().filter(annotation -> annotation.type().equals(type.getName())).toList();
  }

  /** The first annotation of a type. */
  public Optional<AnnotationModel> first(Class<? extends Annotation> type) {
    for (AnnotationModel annotation : all) {
      if (annotation.type().equals(type.getName())) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Whether there is an annotation of a type. */
  public boolean has(Class<? extends Annotation> type) {
    return first(type).isPresent();
  }

  /** The declarations of personal data. */
  public List<PersonalDataDeclaration> personalData() {
    return all(PersonalData.class).stream().map(PersonalDataDeclaration::of).toList();
  }

  /** Whether somebody decided about the element, one way or the other. */
  public boolean decides() {
    return has(PersonalData.class) || has(NotPersonalData.class);
  }

  /** These annotations followed by others. */
  public ElementAnnotations and(ElementAnnotations others) {
    if (others.all.isEmpty()) {
      return this;
    }
    List<AnnotationModel> both = new ArrayList<>(all);
    others.all.stream().filter(other -> !both.contains(other)).forEach(both::add);
    return new ElementAnnotations(both);
  }
}
