package nl.doelbinding.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.bytebuddy.jar.asm.ClassReader;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;

/**
 * Reads the files of imported classes where ArchUnit found them: in directories, jars and the image
 * of the JDK. Each jar is opened once. For one thread.
 */
final class ClassFiles implements AutoCloseable {

  private static final String JAR = "jar:";
  private static final String IN_JAR = "!/";

  private final Map<String, ZipFile> jars = new HashMap<>();

  /**
   * The file of a class; empty for package-info, which holds no data.
   *
   * @throws IllegalStateException if there is none, or it is damaged
   */
  Optional<OpenedClass> open(JavaClass javaClass) {
    String name = javaClass.getName();
    if (javaClass.getSimpleName().equals("package-info")) {
      return Optional.empty();
    }
    URI uri =
        javaClass
            .getSource()
            .map(Source::getUri)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Of "
                            + name
                            + " no class file is known; import it with ClassFileImporter from a"
                            + " directory, a jar or the class path"));
    try {
      byte[] bytes = bytes(uri);
      ClassReader reader = ClassFileReader.open(bytes);
      String entry = name.replace('.', '/') + ".class";
      return Optional.of(
          new OpenedClass(
              new ScannedClass(root(uri, entry), entry, ClassFileReader.read(bytes)), reader));
    } catch (ClassFileException | IOException | IllegalArgumentException unreadable) {
      throw new IllegalStateException(
          "The class file of " + name + " cannot be read: " + unreadable.getMessage() + ": " + uri,
          unreadable);
    }
  }

  private byte[] bytes(URI uri) throws IOException {
    String text = uri.toString();
    int inJar = text.lastIndexOf(IN_JAR);
    if (!text.startsWith(JAR) || inJar < 0) {
      return Files.readAllBytes(path(uri));
    }
    ZipFile jar = jars.get(text.substring(JAR.length(), inJar));
    if (jar == null) {
      String file = text.substring(JAR.length(), inJar);
      jar = new ZipFile(path(URI.create(file)).toFile());
      jars.put(file, jar);
    }
    String entryName = URI.create(text.substring(inJar + 1)).getPath().substring(1);
    ZipEntry entry = jar.getEntry(entryName);
    if (entry == null) {
      throw new IOException("The jar holds no " + entryName);
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static Path path(URI uri) throws IOException {
    try {
      return Path.of(uri);
    } catch (FileSystemNotFoundException unknown) {
      throw new IOException("Only directories, jars and the JDK can be read", unknown);
    }
  }

  /** The directory or jar; for a file that lies elsewhere than its package says, the file. */
  private static Path root(URI uri, String entry) throws IOException {
    String text = uri.toString();
    int inJar = text.lastIndexOf(IN_JAR);
    if (text.startsWith(JAR) && inJar >= 0) {
      return path(URI.create(text.substring(JAR.length(), inJar)));
    }
    Path file = path(uri);
    Path root = file;
    if (file.endsWith(file.getFileSystem().getPath(entry))) {
      for (int level = entry.split("/").length; level > 0 && root.getParent() != null; level--) {
        root = root.getParent();
      }
    }
    return root;
  }

  @Override
  public void close() {
    for (ZipFile jar : jars.values()) {
      try {
        jar.close();
      } catch (IOException failed) {
        throw new UncheckedIOException("A jar cannot be closed: " + jar.getName(), failed);
      }
    }
  }
}
