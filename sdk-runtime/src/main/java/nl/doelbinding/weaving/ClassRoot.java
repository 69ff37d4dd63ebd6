package nl.doelbinding.weaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A directory or jar with class files. Threads may share it.
 *
 * @param path where it is
 */
record ClassRoot(Path path) {

  /** Below which a jar may hold classes beside its root. */
  private static final Pattern PREFIX =
      Pattern.compile("^(?:META-INF/versions/\\d+/|BOOT-INF/classes/|WEB-INF/classes/)");

  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/[^/]+[.](?:SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

  /** Takes a class file. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes one.
     *
     * @param name its name below the root, with {@code /}
     */
    void take(String name, byte[] bytes);
  }

  /** The name of a class by that of its file. */
  static String className(String file) {
    String below = PREFIX.matcher(file).replaceFirst("");
    return below.substring(0, below.length() - ".class".length()).replace('/', '.');
  }

  /**
   * Gives all class files but descriptors of modules, those of a directory in the order of their
   * names.
   *
   * @throws IOException if something cannot be read
   */
  void read(Taker taker) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : files()) {
        String name = name(file);
        if (isClass(name)) {
          taker.take(name, Files.readAllBytes(file));
        }
      }
    } else {
      readJar(taker);
    }
  }

  private void readJar(Taker taker) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isClass(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            taker.take(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  /** Whether the classes are signed, so that one that is written anew is refused by the JVM. */
  boolean isSigned() throws IOException {
    if (Files.isDirectory(path)) {
      Path meta = path.resolve("META-INF");
      if (!Files.isDirectory(meta)) {
        return false;
      }
      try (Stream<Path> files = Files.list(meta)) {
        return hasSignature(files.map(this::name).toList());
      }
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      return hasSignature(jar.stream().map(ZipEntry::getName).toList());
    }
  }

  private static boolean hasSignature(List<String> names) {
    List<String> found =
        names.stream()
            .filter(name -> SIGNATURE.matcher(name).matches())
            .map(name -> name.toUpperCase(Locale.ROOT))
            .toList();
    return found.stream().anyMatch(name -> name.endsWith(".SF")) && found.size() > 1;
  }

  /** All files below a directory, sorted. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private String name(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }
}
