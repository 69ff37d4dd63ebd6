package nl.doelbinding.analysis.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.analysis.scan.DeclaringClasses;
import nl.doelbinding.analysis.scan.Progress;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;

/** Runs the check over a shop with some classes of a test's own. */
final class ReachRun {

  private static final String IMPORTS =
      """
      package app;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      import nl.doelbinding.annotations.*;
      import nl.doelbinding.purpose.*;
      import shop.*;
      """;

  private static final List<String> SHOP =
      List.of(
          purpose("Marketing", ""),
          purpose("Newsletter", "extends Marketing"),
          purpose("Invoicing", ""),
          purpose("Support", ""),
          """
          package shop;
          import nl.doelbinding.annotations.*;
          public class Customer {
            @PersonalData(purpose = Newsletter.class) private String email;
            @PersonalData(purpose = Invoicing.class) protected String iban;
            @PersonalData(purpose = {Invoicing.class, Support.class}) private String name;
            @PersonalData(purpose = Marketing.class) private String interests;
            private int points;
            public Customer(String email) { this.email = email; if (this.email == null) throw new IllegalArgumentException(); }
            public String getEmail() { return email; }
            public String getIban() { return iban; }
            public String getName() { return name == null ? "" : name; }
            public String getInterests() { return interests; }
            public int getPoints() { return points; }
            public String label() { return getName() + " " + points; }
            public String text(boolean all) { if (all) { return iban; } return ""; }
            @Override public boolean equals(Object o) { return o instanceof Customer c && c.iban.equals(iban); }
            @Override public int hashCode() { return iban.hashCode(); }
          }
          """,
          """
          package shop;
          import nl.doelbinding.annotations.*;
          public record Order(@PersonalData(purpose = Invoicing.class) String address, int total) {}
          """,
          """
          package org.springframework.scheduling.annotation;
          public @interface Scheduled {}
          """,
          """
          package org.unknown;
          public @interface Called {}
          """);

  private ReachRun() {}

  private static String purpose(String name, String more) {
    return """
    package shop;
    import nl.doelbinding.annotations.*;
    @Purpose(name = "%s", description = "…", legalBasis = LegalBasis.CONTRACT)
    public interface %s %s {}
    """
        .formatted(name, name, more);
  }

  /** What is said of some types in the package {@code app}, each a public one. */
  static List<Violation> violations(String... types) {
    try {
      Path directory = Files.createTempDirectory("reach");
      return violations(List.of(compile(directory, types)), List.of());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Compiles them with the shop. */
  static Path compile(Path directory, String... types) {
    List<String> sources = new ArrayList<>(SHOP);
    Arrays.stream(types).map(type -> IMPORTS + type).forEach(sources::add);
    return Compilation.compile(directory, List.of(), sources.toArray(String[]::new));
  }

  /** The same of compiled classes. */
  static List<Violation> violations(List<Path> classes, List<Path> classPath) {
    try (ClassRoots roots = ClassRoots.open(classes);
        ClassPathModels others = new ClassPathModels(classPath)) {
      ClassModels models =
          name ->
              Stream.of(roots.find(name), others.find(name))
                  .flatMap(java.util.Optional::stream)
                  .findFirst();
      Declarations declarations = new Declarations(models);
      DeclaringClasses declaring = new DeclaringClasses(models, declarations);
      ReachCheck check =
          new ReachCheck(
              models,
              declarations,
              (owner, member) -> new SourcePlace(String.valueOf(owner.sourceFile()), null, 0));
      ScanResult scan = roots.scan(check::look, declaring::contain, Progress.NONE);
      return check.violations(scan.classes(), roots::show);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is told of them: subject and severity. */
  static List<String> told(String... types) {
    return violations(types).stream()
        .map(violation -> violation.severity() + " " + violation.subject())
        .toList();
  }
}
