package nl.doelbinding.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.suggest.Suggestion;
import nl.doelbinding.analysis.suggest.SuggestionPage;
import nl.doelbinding.analysis.suggest.SuggestionPatch;
import nl.doelbinding.analysis.suggest.Suggestions;
import nl.doelbinding.analysis.suggest.TypeName;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Makes of an analysis the annotations that are missing: a page and a patch. Writes nothing.
 *
 * @param request what was analysed
 * @param purpose the full name of the purpose to declare where a class does not tell; empty: a
 *     placeholder that the patch makes
 * @param questions whether the patch also declares what only may be personal data
 * @param directory where the files will go, for the command that applies the patch
 * @since 0.1
 */
public record SuggestionRun(
    AnalysisRequest request, String purpose, boolean questions, Path directory) {

  /** The name of the page. */
  public static final String PAGE = "suggestions.md";

  /** The name of the patch. */
  public static final String PATCH = "suggestions.patch";

  /**
   * What came of it.
   *
   * @param files the page, and the patch where there is anything to patch
   * @param annotated how many members the patch annotates
   * @param patched how many files it changes
   * @param byHand how many members are left to do by hand
   * @param questions how many members somebody should decide about
   * @param apply the command that applies the patch
   */
  public record Outcome(
      List<RenderedFile> files,
      int annotated,
      int patched,
      int byHand,
      int questions,
      String apply) {

    /** Copies the files. */
    public Outcome {
      files = List.copyOf(files);
    }

    /** As a build log says it. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(
          "%s annotated in %s, %s to do by hand, %s to decide about"
              .formatted(
                  annotated == 1 ? "1 member" : annotated + " members",
                  patched == 1 ? "1 file" : patched + " files",
                  byHand,
                  questions));
      if (annotated > 0) {
        lines.add("Apply with: " + apply);
      }
      return List.copyOf(lines);
    }
  }

  /** That the purpose is none of the classes. */
  public static final class UnknownPurposeException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownPurposeException(String sentence) {
      super(sentence);
    }
  }

  /**
   * Makes the files.
   *
   * @param result of the request, without a baseline
   * @throws UnknownPurposeException if the purpose is not among the classes
   */
  public Outcome of(AnalysisResult result) throws UnknownPurposeException {
    List<Path> lookup =
        Stream.concat(request.classes().stream(), request.classPath().stream()).toList();
    try (ClassPathModels classes = new ClassPathModels(lookup)) {
      return of(result, classes);
    } catch (IOException failed) {
      throw new UncheckedIOException("A jar that was read cannot be closed", failed);
    }
  }

  private Outcome of(AnalysisResult result, ClassModels classes) throws UnknownPurposeException {
    Suggestions suggestions =
        Suggestions.of(
            result.all(),
            classes,
            new Declarations(classes),
            result.scan().classes().stream().map(scanned -> scanned.model().name()).toList(),
            named(classes));
    SuggestionPatch patch =
        SuggestionPatch.of(suggestions, classes, request.baseDirectory(), questions);
    List<RenderedFile> files = new ArrayList<>();
    files.add(
        RenderedFile.of(
            PAGE, new SuggestionPage(suggestions, patch, before(classes), apply()).text()));
    if (patch.annotated() > 0) {
      files.add(RenderedFile.of(PATCH, patch.text()));
    }
    int open =
        (int)
            suggestions.classes().stream()
                .flatMap(of -> of.members().stream())
                .filter(Suggestion::isQuestion)
                .count();
    return new Outcome(
        files, patch.annotated(), patch.files(), patch.byHand().size(), open, apply());
  }

  private List<TypeName> named(ClassModels classes) throws UnknownPurposeException {
    if (purpose.isBlank()) {
      return List.of();
    }
    String name = purpose.strip();
    while (true) {
      Optional<ClassModel> found = classes.find(name);
      if (found.isPresent()) {
        return List.of(TypeName.ofBinary(found.get().name()));
      }
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw new UnknownPurposeException(
            "\""
                + purpose
                + "\" is no class here or on the class path: give the full name of an interface with"
                + " @Purpose, such as nl.acme.CustomerCare");
      }
      name = name.substring(0, dot) + "$" + name.substring(dot + 1);
    }
  }

  private List<String> before(ClassModels classes) {
    List<String> sentences = new ArrayList<>();
    if (classes.find(PersonalData.class.getName()).isEmpty()) {
      sentences.add(
          "Add the dependency `nl.doelbinding:doelbinding-annotations`; it is not on the class"
              + " path.");
    }
    boolean isModule =
        request.sources().stream()
            .anyMatch(root -> lacksRequires(root.resolve("module-info.java")));
    if (isModule) {
      sentences.add("Add `requires nl.doelbinding.annotations;` to `module-info.java`.");
    }
    return sentences;
  }

  private static boolean lacksRequires(Path descriptor) {
    try {
      return Files.isRegularFile(descriptor)
          && !Files.readString(descriptor).contains("nl.doelbinding.annotations");
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** Git takes paths from the top of its work tree, which may lie above the module. */
  private String apply() {
    Path base = request.baseDirectory().toAbsolutePath().normalize();
    Path top = base;
    while (top != null && Files.notExists(top.resolve(".git"))) {
      top = top.getParent();
    }
    String patch = ShownPath.of(base, directory.resolve(PATCH));
    if (top == null) {
      return "patch -p1 < " + patch;
    }
    return top.equals(base)
        ? "git apply " + patch
        : "git apply --directory=" + ShownPath.of(top, base) + " " + patch;
  }
}
