package nl.doelbinding.weaving;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the class files of a directory in place, as a build does after compilation, and looks for
 * readers on the class path that nobody wove.
 *
 * <p>Immutable; threads may share it, for different directories.
 *
 * @since 0.1
 */
public final class DirectoryWeaver {

  private final List<Path> classPath;
  private final WeavingOptions options;
  private final @Nullable ClassPathMentions mentions;

  private DirectoryWeaver(
      List<Path> classPath, WeavingOptions options, @Nullable ClassPathMentions mentions) {
    this.classPath = List.copyOf(classPath);
    this.options = requireNonNull(options, "options");
    this.mentions = mentions;
  }

  /**
   * With the usual options and a class path that is only looked up in.
   *
   * @param classPath directories and jars in which else to look for declarations
   */
  public static DirectoryWeaver over(List<Path> classPath) {
    return new DirectoryWeaver(classPath, WeavingOptions.ofDefaults(), null);
  }

  /** The same with other options. */
  public DirectoryWeaver withOptions(WeavingOptions other) {
    return new DirectoryWeaver(classPath, other, mentions);
  }

  /**
   * The same that also looks through the class path for reads without a check.
   *
   * @param known what is known of its jars already
   */
  public DirectoryWeaver lookingForReaders(ClassPathMentions known) {
    return new DirectoryWeaver(classPath, options, requireNonNull(known, "known"));
  }

  /**
   * Weaves every class below a directory. Only changed files are written, each completely or not at
   * all, and only after all of them could be woven: where one cannot, it is among the refused and
   * nothing is written. A second time nothing is written.
   *
   * @param directory the root of the packages
   * @throws IOException if the directory or a file cannot be read or written, naming it
   */
  public WeavingReport weave(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    ClassRoot root = new ClassRoot(directory);
    List<Path> lookup = Stream.concat(Stream.of(directory), classPath.stream()).toList();
    try (ClassPathModels models = new ClassPathModels(lookup)) {
      PurposeWeaver weaver = new PurposeWeaver(new Declarations(models), options);
      WovenDirectory woven = WovenDirectory.of(root, weaver);
      UnwovenReaders readers = new UnwovenReaders(weaver);
      List<String> problems = new ArrayList<>();
      WeavingReport.OnClassPath onClassPath = look(lookup, readers, problems);
      List<String> changed = woven.write();
      problems.addAll(models.problems());
      return new WeavingReport(
          woven.classes(),
          changed,
          woven.sites(),
          Stream.concat(woven.exempt().stream(), readers.excused().stream()).sorted().toList(),
          woven.bound(),
          woven.refused(),
          onClassPath,
          problems.stream().distinct().sorted().toList());
    }
  }

  private WeavingReport.OnClassPath look(
      List<Path> lookup, UnwovenReaders readers, List<String> problems) {
    if (mentions == null) {
      return WeavingReport.OnClassPath.NOTHING;
    }
    ClassPathMentions.Relevant relevant = mentions.relevant(lookup);
    problems.addAll(relevant.problems());
    problems.addAll(
        readers.look(
            relevant.roots().stream().filter(root -> !root.path().equals(lookup.get(0))).toList()));
    return new WeavingReport.OnClassPath(relevant.classes(), readers.unwoven(), readers.refused());
  }
}
