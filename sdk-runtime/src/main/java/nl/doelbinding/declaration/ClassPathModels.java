package nl.doelbinding.declaration;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a class path: directories and jars, searched in order.
 *
 * <p>A class is read when it is first asked for, and remembered; a jar is opened at the first
 * search that reaches it. Entries that do not exist are passed over, as the JVM does. What exists
 * and cannot be read is kept as one of the {@link #problems()}, for the caller to fail on.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class ClassPathModels implements ClassModels, Closeable {

  /** No compiler writes a class file as big; a jar that claims one is broken or hostile. */
  private static final int LARGEST_CLASS_FILE = 64 << 20;

  private final List<Path> entries;
  private final Map<Path, Optional<JarFile>> jars = new ConcurrentHashMap<>();
  private final Map<String, Optional<ClassModel>> models = new ConcurrentHashMap<>();
  private final Set<String> problems = new ConcurrentSkipListSet<>();

  /** Over directories and jars. */
  public ClassPathModels(List<Path> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The class; those of the JDK declare nothing and are not looked for. */
  @Override
  public Optional<ClassModel> find(String binaryName) {
    if (binaryName.startsWith("java.")) {
      return Optional.empty();
    }
    return models.computeIfAbsent(binaryName, this::search);
  }

  /** A sentence for each jar or class file that could not be read so far, sorted. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Closes the jars. What was found stays valid. */
  @Override
  public void close() throws IOException {
    IOException first = null;
    for (Optional<JarFile> jar : jars.values()) {
      try {
        if (jar.isPresent()) {
          jar.get().close();
        }
      } catch (IOException failed) {
        first = first == null ? failed : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private Optional<ClassModel> search(String binaryName) {
    String file = binaryName.replace('.', '/') + ".class";
    for (Path entry : entries) {
      try {
        byte[] bytes = Files.isDirectory(entry) ? inDirectory(entry, file) : inJar(entry, file);
        if (bytes != null) {
          return Optional.of(ClassFileReader.read(bytes));
        }
      } catch (ClassFileException | IOException unreadable) {
        problems.add(entry + ": " + file + ": " + unreadable.getMessage());
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static byte @Nullable [] inDirectory(Path directory, String file) throws IOException {
    try {
      Path path = directory.resolve(file);
      return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    } catch (InvalidPathException notAName) {
      return null; // a class file may name what no file system can hold
    }
  }

  private byte @Nullable [] inJar(Path path, String file) throws IOException {
    Optional<JarFile> jar = jars.computeIfAbsent(path, this::open);
    ZipEntry entry = jar.isEmpty() ? null : jar.get().getEntry(file);
    if (jar.isEmpty() || entry == null) {
      return null;
    }
    try (InputStream bytes = jar.get().getInputStream(entry)) {
      byte[] read = bytes.readNBytes(LARGEST_CLASS_FILE + 1);
      if (read.length > LARGEST_CLASS_FILE) {
        throw new IOException("The entry is too big for a class file");
      }
      return read;
    }
  }

  private Optional<JarFile> open(Path path) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new JarFile(path.toFile(), false));
    } catch (IOException corrupt) {
      problems.add(path + ": The jar cannot be read: " + corrupt.getMessage());
      return Optional.empty();
    }
  }
}
