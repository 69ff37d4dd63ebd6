package nl.doelbinding.analysis.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.PersonalDataDeclaration;

/** Proposes the declaration to paste, with the purpose where the rest of the class tells it. */
final class LikelyPurpose {

  private static final int MOST_NAMED = 6;

  private final Declarations declarations;

  /** All purposes declared or used in the scan, as source writes them. */
  private final List<String> known;

  LikelyPurpose(ScanResult scan, Declarations declarations) {
    this.declarations = declarations;
    List<ClassModel> models = scan.classes().stream().map(ScannedClass::model).toList();
    Stream<String> declared =
        models.stream()
            .filter(model -> declarations.of(model).has(Purpose.class))
            .map(ClassModel::name);
    Stream<String> used = models.stream().flatMap(model -> used(model).stream());
    this.known =
        Stream.concat(declared, used).map(LikelyPurpose::inSource).distinct().sorted().toList();
  }

  /** The lines to choose from for a member of that class. */
  String cure(ClassModel owner) {
    Set<String> used = used(owner);
    String declaration =
        used.size() == 1
            ? "@PersonalData(purpose = " + inSource(used.iterator().next()) + ".class)"
            : "@PersonalData(purpose = ….class)" + candidates();
    return declaration + "\nor, where it says nothing about a person: @NotPersonalData(\"why\")";
  }

  private Set<String> used(ClassModel owner) {
    return owner.fields().stream()
        .flatMap(field -> declarations.of(owner, field).personalData().stream())
        .map(PersonalDataDeclaration::purposes)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String candidates() {
    if (known.isEmpty()) {
      return " with an interface of yours that carries @Purpose";
    }
    String named = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = known.size() - MOST_NAMED;
    return " with one of: " + named + (more > 0 ? " and " + more + " more" : "");
  }

  private static String inSource(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
