package nl.doelbinding.analysis.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;

/**
 * Reads all class files of directories and jars.
 *
 * <p>What cannot be read is named in the result and the rest is still scanned. Nothing is extracted
 * to disk. Of a multi-release jar every version of a class is read; jars inside a jar are counted
 * and not opened. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ClassScanner {

  /** No compiler writes a class file as big; a jar that claims one is broken or hostile. */
  private static final int LARGEST_CLASS_FILE = 64 << 20;

  private static final String CLASS_FILE = ".class";
  private static final String OTHER_VERSIONS = "META-INF/versions/";

  /** The base version of a class before those for newer Javas, so that look-ups give it. */
  private static final Comparator<String> BASE_FIRST =
      Comparator.comparing(entry -> entry.startsWith(OTHER_VERSIONS));

  private ClassScanner() {}

  /** Scans directories and jars, in the given order. A root that does not exist is unreadable. */
  public static ScanResult scan(List<Path> roots) {
    List<ScannedClass> classes = new ArrayList<>();
    List<UnreadableFile> unreadable = new ArrayList<>();
    Map<Path, Integer> nestedJars = new TreeMap<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        scanDirectory(root, classes, unreadable);
      } else if (Files.isRegularFile(root)) {
        scanJar(root, classes, unreadable, nestedJars);
      } else {
        unreadable.add(new UnreadableFile(root, "", "There is no such file or directory"));
      }
    }
    return new ScanResult(classes, unreadable, nestedJars);
  }

  private static void scanDirectory(
      Path root, List<ScannedClass> classes, List<UnreadableFile> unreadable) {
    List<String> entries;
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      entries =
          walk.filter(ClassScanner::isClassFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .sorted(BASE_FIRST.thenComparing(Comparator.naturalOrder()))
              .toList();
    } catch (IOException | UncheckedIOException failed) {
      unreadable.add(
          new UnreadableFile(
              root,
              "",
              failed.getCause() instanceof FileSystemLoopException
                  ? "A symbolic link in the directory leads back to a directory above it"
                  : "The directory cannot be read"));
      return;
    }
    for (String entry : entries) {
      try {
        read(root, entry, Files.readAllBytes(root.resolve(entry)), classes, unreadable);
      } catch (IOException failed) {
        unreadable.add(new UnreadableFile(root, entry, "The file cannot be read"));
      }
    }
  }

  /** A link that leads nowhere counts: it is then named as what cannot be read. */
  private static boolean isClassFile(Path file) {
    return file.toString().endsWith(CLASS_FILE)
        && (Files.isRegularFile(file) || (Files.isSymbolicLink(file) && Files.notExists(file)));
  }

  private static void scanJar(
      Path jar,
      List<ScannedClass> classes,
      List<UnreadableFile> unreadable,
      Map<Path, Integer> nestedJars) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName, BASE_FIRST)).toList();
      for (ZipEntry entry : entries) {
        if (entry.getName().endsWith(CLASS_FILE)) {
          scanEntry(jar, zip, entry, classes, unreadable);
        } else if (entry.getName().endsWith(".jar")) {
          nestedJars.merge(jar, 1, Integer::sum);
        }
      }
    } catch (IOException | IllegalArgumentException failed) {
      unreadable.add(new UnreadableFile(jar, "", "The file is not a jar, or it is damaged"));
    }
  }

  private static void scanEntry(
      Path jar,
      ZipFile zip,
      ZipEntry entry,
      List<ScannedClass> classes,
      List<UnreadableFile> unreadable) {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_CLASS_FILE + 1);
      if (bytes.length > LARGEST_CLASS_FILE) {
        unreadable.add(
            new UnreadableFile(jar, entry.getName(), "The entry is too big for a class file"));
      } else {
        read(jar, entry.getName(), bytes, classes, unreadable);
      }
    } catch (IOException failed) {
      unreadable.add(
          new UnreadableFile(jar, entry.getName(), "The entry is damaged and cannot be read"));
    }
  }

  private static void read(
      Path root,
      String entry,
      byte[] bytes,
      List<ScannedClass> classes,
      List<UnreadableFile> unreadable) {
    try {
      ClassModel model = ClassFileReader.read(bytes);
      if (!model.isModule() && !entry.endsWith("package-info" + CLASS_FILE)) {
        classes.add(new ScannedClass(root, entry, model));
      }
    } catch (ClassFileException damaged) {
      unreadable.add(new UnreadableFile(root, entry, String.valueOf(damaged.getMessage())));
    }
  }
}
