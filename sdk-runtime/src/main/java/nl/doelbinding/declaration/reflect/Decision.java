package nl.doelbinding.declaration.reflect;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.PersonalData;

/**
 * What a place decides about an element: personal data for some purposes, or no personal data.
 *
 * @param isPersonal whether it is personal data
 * @param purposes the purposes it is declared for, each once
 * @param unresolved the names of further purposes, whose classes are not there
 * @param isAudited whether permitted reads are to be recorded
 */
public record Decision(
    boolean isPersonal, List<Class<?>> purposes, List<String> unresolved, boolean isAudited) {

  /** Somebody has said that it is no personal data. */
  static final Decision NOT_PERSONAL = new Decision(false, List.of(), List.of(), false);

  /** Copies the lists. */
  public Decision {
    purposes = List.copyOf(purposes);
    unresolved = List.copyOf(unresolved);
  }

  static Decision of(PersonalData declaration) {
    try {
      return new Decision(true, List.of(declaration.purpose()), List.of(), declaration.audit());
    } catch (TypeNotPresentException missing) {
      // Of an array that holds one, reflection gives none of the others either.
      return new Decision(true, List.of(), List.of(missing.typeName()), declaration.audit());
    }
  }

  /** Both, of the same place: a declaration outweighs its denial. */
  Decision and(Decision other) {
    if (isPersonal != other.isPersonal) {
      return isPersonal ? this : other;
    }
    List<Class<?>> both = new ArrayList<>(purposes);
    other.purposes.stream().filter(purpose -> !both.contains(purpose)).forEach(both::add);
    List<String> missing = new ArrayList<>(unresolved);
    other.unresolved.stream().filter(name -> !missing.contains(name)).forEach(missing::add);
    return new Decision(isPersonal, both, missing, isAudited || other.isAudited);
  }
}
