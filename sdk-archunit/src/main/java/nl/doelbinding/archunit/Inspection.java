package nl.doelbinding.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.source.SourceFiles;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * What our engine says of the classes of one import. It must not lead back to the import, which
 * would never be let go then. Threads may share it.
 */
final class Inspection {

  private final Map<String, OpenedClass> opened = new TreeMap<>();
  private final Map<Checks, Map<String, List<Violation>>> violations = new EnumMap<>(Checks.class);
  private final ClassModels classes;
  private final Declarations declarations;
  private final Detector detector;
  private final SourceIndex sources;

  Inspection(JavaClasses imported) {
    try (ClassFiles files = new ClassFiles()) {
      for (JavaClass javaClass : imported) {
        files.open(javaClass).ifPresent(one -> opened.put(javaClass.getName(), one));
      }
    }
    ClassModels others = new ClassPathResources();
    this.classes =
        name -> {
          Optional<ClassModel> first = imported(name);
          return first.isPresent() ? first : others.find(name);
        };
    this.declarations = new Declarations(classes);
    this.detector = new Detector(classes);
    List<OpenedClass> all = List.copyOf(opened.values());
    this.sources = new SourceFiles(SourceRoots.of(all), SourceRoots.workingDirectory());
  }

  /** A class of the import; empty where it is not among them. */
  Optional<ClassModel> imported(String name) {
    return Optional.ofNullable(opened.get(name)).map(one -> one.scanned().model());
  }

  /** The classes of the import first, then those of the class path. */
  ClassModels classes() {
    return classes;
  }

  Declarations declarations() {
    return declarations;
  }

  Detector detector() {
    return detector;
  }

  SourceIndex sources() {
    return sources;
  }

  /** Where a class breaks a rule. */
  List<Violation> violations(Rule rule, String className) {
    return byClass(Checks.of(rule)).getOrDefault(className, List.of()).stream()
        .filter(violation -> violation.rule().equals(rule))
        .toList();
  }

  private synchronized Map<String, List<Violation>> byClass(Checks checks) {
    return violations.computeIfAbsent(checks, this::run);
  }

  private Map<String, List<Violation>> run(Checks checks) {
    ClassCheck check = checks.over(this);
    opened.values().forEach(check::look);
    Map<String, List<Violation>> result = new TreeMap<>();
    for (Violation violation : check.violations()) {
      result.computeIfAbsent(owner(violation), name -> new ArrayList<>()).add(violation);
    }
    return result;
  }

  /** The class whose member a violation names, the innermost if several begin like it. */
  private String owner(Violation violation) {
    String subject = violation.subject();
    String owner = null;
    for (String name : opened.keySet()) {
      String inSource = name.replace('$', '.');
      boolean begins =
          subject.startsWith(inSource)
              && (subject.length() == inSource.length()
                  || !Character.isJavaIdentifierPart(subject.charAt(inSource.length())));
      if (begins && (owner == null || name.length() > owner.length())) {
        owner = name;
      }
    }
    if (owner == null) {
      throw new IllegalStateException("No imported class is meant by: " + violation);
    }
    return owner;
  }
}
