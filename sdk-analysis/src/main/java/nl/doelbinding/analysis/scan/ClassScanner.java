package nl.doelbinding.analysis.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
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
 * to disk. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ClassScanner {

  /** No compiler writes a class file as big; a jar that claims one is broken or hostile. */
  private static final int LARGEST_CLASS_FILE = 64 << 20;

  private static final String CLASS_FILE = ".class";

  private ClassScanner() {}

  /** Scans directories and jars, in the given order. A root that does not exist is unreadable. */
  public static ScanResult scan(List<Path> roots) {
    List<ScannedClass> classes = new ArrayList<>();
    List<UnreadableFile> unreadable = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        scanDirectory(root, classes, unreadable);
      } else if (Files.isRegularFile(root)) {
        scanJar(root, classes, unreadable);
      } else {
        unreadable.add(new UnreadableFile(root, "", "There is no such file or directory"));
      }
    }
    return new ScanResult(classes, unreadable);
  }

  private static void scanDirectory(
      Path root, List<ScannedClass> classes, List<UnreadableFile> unreadable) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      files = walk.filter(ClassScanner::isClassFile).sorted().toList();
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
    for (Path file : files) {
      String entry = root.relativize(file).toString().replace('\\', '/');
      try {
        read(root, entry, Files.readAllBytes(file), classes, unreadable);
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
      Path jar, List<ScannedClass> classes, List<UnreadableFile> unreadable) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.getName().endsWith(CLASS_FILE) || isOtherVersion(entry.getName())) {
          continue;
        }
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
    } catch (IOException | IllegalArgumentException failed) {
      unreadable.add(new UnreadableFile(jar, "", "The file is not a jar, or it is damaged"));
    }
  }

  /** A multi-release jar repeats classes for newer versions; the base version is what counts. */
  private static boolean isOtherVersion(String entry) {
    return entry.startsWith("META-INF/versions/");
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
