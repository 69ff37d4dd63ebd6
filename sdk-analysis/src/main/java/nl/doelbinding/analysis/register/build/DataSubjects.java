package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * About whom the data of an activity is: what the class of a member says, or its superclass or
 * enclosing class, and where none of them says anything the purpose.
 */
final class DataSubjects {
  private final Context context;
  private final DeclaredTypes purposes;
  private final Uses uses;

  DataSubjects(Context context, DeclaredTypes purposes, Uses uses) {
    this.context = context;
    this.purposes = purposes;
    this.uses = uses;
  }

  /** At least one; where nobody says anything, that is the one. */
  List<DataSubjectEntry> of(DeclaredType purpose) {
    Map<String, DataSubjectEntry> found = new TreeMap<>();
    collect(purpose, found, new HashSet<>());
    return found.isEmpty() ? List.of(DataSubjectEntry.NOT_STATED) : List.copyOf(found.values());
  }

  /** A purpose without data of its own reads that of the purposes it narrows. */
  private void collect(
      DeclaredType purpose, Map<String, DataSubjectEntry> found, Set<String> seen) {
    List<DataSubjectEntry> ofPurpose = declared(purpose.annotations(), purpose.subject());
    List<Use> own = uses.of(purpose);
    own.forEach(use -> collect(use, ofPurpose, found));
    if (own.isEmpty()) {
      add(ofPurpose, found);
    }
    if (own.isEmpty() && ofPurpose.isEmpty() && seen.add(purpose.typeName())) {
      for (String wider : purpose.model().interfaces()) {
        purposes.peek(wider).ifPresent(type -> collect(type, found, seen));
      }
    }
  }

  private void collect(
      Use use, List<DataSubjectEntry> ofPurpose, Map<String, DataSubjectEntry> found) {
    ClassModel owner = use.element().owner();
    List<DataSubjectEntry> ofClass = ofClass(owner, new HashSet<>());
    add(ofClass.isEmpty() ? ofPurpose : ofClass, found);
    if (ofClass.isEmpty() && ofPurpose.isEmpty()) {
      context.report(
          Rules.DATA_SUBJECT_MISSING,
          context.subject(owner),
          " holds personal data and does not say about whom",
          "@DataSubject(\"…\") with who it is about, on the class or on its purposes");
    }
  }

  private List<DataSubjectEntry> ofClass(ClassModel owner, Set<String> seen) {
    List<DataSubjectEntry> own =
        declared(context.input().declarations().of(owner), context.subject(owner));
    if (!own.isEmpty() || !seen.add(owner.name())) {
      return own;
    }
    for (String wider : wider(owner)) {
      Optional<ClassModel> model = context.input().classes().find(wider);
      List<DataSubjectEntry> inherited = model.isPresent() ? ofClass(model.get(), seen) : List.of();
      if (!inherited.isEmpty()) {
        return inherited;
      }
    }
    return List.of();
  }

  private static List<String> wider(ClassModel owner) {
    List<String> names = new ArrayList<>();
    String superclass = owner.superclass();
    if (superclass != null && !superclass.startsWith("java.")) {
      names.add(superclass);
    }
    int nested = owner.name().lastIndexOf('$');
    if (nested > 0) {
      names.add(owner.name().substring(0, nested));
    }
    return names;
  }

  private List<DataSubjectEntry> declared(ElementAnnotations element, Subject subject) {
    List<DataSubjectEntry> result = new ArrayList<>();
    List<AnnotationModel> annotations = element.all(DataSubject.class);
    // A translation cannot say which of several it translates.
    ElementAnnotations translated = annotations.size() == 1 ? element : ElementAnnotations.NONE;
    for (AnnotationModel annotation : annotations) {
      String name = new Checked(context, subject).id(annotation, "value");
      if (name != null) {
        result.add(
            new DataSubjectEntry(
                name,
                new Texts(context, subject, translated).of(annotation.text("label"), "label"),
                new Checked(context, subject).webAddress(annotation, "dpv"),
                annotation.flag("vulnerable")));
      }
    }
    return result;
  }

  private static void add(List<DataSubjectEntry> entries, Map<String, DataSubjectEntry> found) {
    entries.forEach(entry -> found.merge(entry.name(), entry, DataSubjectEntry::or));
  }
}
