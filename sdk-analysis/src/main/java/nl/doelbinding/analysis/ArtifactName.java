package nl.doelbinding.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What people call a jar or a directory of classes. */
final class ArtifactName {

  private static final Pattern COORDINATES =
      Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");

  /** The last part that begins with a digit, and what may follow it in a version. */
  private static final Pattern VERSION =
      Pattern.compile(
          "-\\d[\\w.+]*(?:-\\d{8}\\.\\d{6}-\\d+|-(?:alpha|beta|rc|m)-\\d+|(?:-[a-z][\\w.+]*)*)$",
          Pattern.CASE_INSENSITIVE);

  /** Where builds put classes below the directory of a module. */
  private static final Set<String> BUILD_DIRECTORIES =
      Set.of("target", "build", "out", "bin", "classes", "production", "main", "java", "kotlin");

  private static final int LARGEST_PROPERTIES = 64 << 10;

  private ArtifactName() {}

  /**
   * Of a jar: the artifact id that Maven left in it, or the name of the file without version. Of a
   * directory: its name, or that of the module whose classes it holds.
   */
  static String of(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      return directory(absolute);
    }
    String file = name(absolute).replaceAll("\\.[jwe]ar$", "");
    return left(absolute, file).orElseGet(() -> VERSION.matcher(file).replaceFirst(""));
  }

  private static String directory(Path directory) {
    Path module = directory;
    while (BUILD_DIRECTORIES.contains(name(module)) && module.getParent() != null) {
      module = module.getParent();
    }
    return name(module).isEmpty() ? name(directory) : name(module);
  }

  /** A jar that took in others holds their ids too; then the file's name tells which is its own. */
  private static Optional<String> left(Path jar, String file) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Set<String> ids = new TreeSet<>();
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (COORDINATES.matcher(entry.getName()).matches()) {
          id(zip, entry).ifPresent(ids::add);
        }
      }
      return ids.size() == 1
          ? ids.stream().findFirst()
          : ids.stream()
              .filter(id -> file.equals(id) || file.startsWith(id + "-"))
              .reduce((shorter, longer) -> longer);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty(); // The scan says what is wrong with the jar.
    }
  }

  private static Optional<String> id(ZipFile zip, ZipEntry entry) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = zip.getInputStream(entry)) {
      properties.load(new ByteArrayInputStream(in.readNBytes(LARGEST_PROPERTIES)));
    }
    return Optional.ofNullable(properties.getProperty("artifactId"))
        .map(String::strip)
        .filter(id -> !id.isEmpty());
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
