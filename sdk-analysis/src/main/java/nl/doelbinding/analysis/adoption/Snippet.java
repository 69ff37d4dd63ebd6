package nl.doelbinding.analysis.adoption;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.suggest.TypeName;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.PersonalData;

/** Code to paste: an annotation with its imports, and where it goes. */
final class Snippet {

  private Snippet() {}

  /** The purposes of some work, on its method or class. */
  static String forPurpose(List<String> purposes, Entry entry) {
    TypeName type = TypeName.ofBinary(entry.className());
    String place =
        (entry.isWholeClass() ? type.full() : type.full() + "." + entry.method())
            + (entry.line().isEmpty() ? "" : " (" + entry.line() + ")");
    return snippet(purposes, ForPurpose.class, "@ForPurpose(" + classes(purposes) + ")", place);
  }

  /** A further purpose of a field. */
  static String personalData(List<String> purposes, String field) {
    String annotation = "@PersonalData(purpose = " + classes(purposes) + ")";
    return snippet(purposes, PersonalData.class, annotation, field.replace('$', '.'));
  }

  private static String snippet(
      List<String> purposes, Class<?> annotationType, String annotation, String place) {
    Set<String> imports = new TreeSet<>();
    purposes.forEach(purpose -> imports.add(TypeName.ofBinary(purpose).full()));
    imports.add(annotationType.getName());
    return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
        + "\n"
        + annotation
        + " // "
        + place
        + "\n";
  }

  private static String classes(List<String> purposes) {
    List<String> names =
        purposes.stream().map(purpose -> TypeName.ofBinary(purpose).simple() + ".class").toList();
    return names.size() == 1 ? names.get(0) : "{" + String.join(", ", names) + "}";
  }
}
