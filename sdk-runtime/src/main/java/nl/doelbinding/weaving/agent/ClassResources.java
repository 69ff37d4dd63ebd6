package nl.doelbinding.weaving.agent;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * The classes a class loader would find, read as resources: none is loaded. The loader is held
 * weakly. Threads may share it.
 */
final class ClassResources implements ClassModels {

  private final WeakReference<ClassLoader> loader;
  private final Map<String, Optional<ClassModel>> models = new ConcurrentHashMap<>();

  ClassResources(ClassLoader loader) {
    this.loader = new WeakReference<>(loader);
  }

  /** The bytes of a class by its internal name; {@code null} where none can be found or read. */
  byte @Nullable [] bytes(String internalName) {
    ClassLoader from = loader.get();
    if (from == null) {
      return null;
    }
    try (InputStream bytes = from.getResourceAsStream(internalName + ".class")) {
      return bytes == null ? null : bytes.readAllBytes();
    } catch (IOException | RuntimeException | LinkageError unreadable) {
      // The loader is code of the application, and may be closed already: what it cannot give is
      // not there.
      return null;
    }
  }

  /** Remembers a class by the bytes it is made of, which need not be what the loader finds. */
  void learn(String internalName, byte[] bytes) throws ClassFileException {
    models.put(internalName.replace('/', '.'), Optional.of(ClassFileReader.read(bytes)));
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    if (binaryName.startsWith("java.")) {
      return Optional.empty();
    }
    Optional<ClassModel> known = models.get(binaryName);
    if (known == null) {
      // Not computed inside the map: the loader may load classes of its own, and come back here.
      known = read(binaryName);
      models.putIfAbsent(binaryName, known);
    }
    return known;
  }

  private Optional<ClassModel> read(String binaryName) {
    byte[] bytes = bytes(binaryName.replace('.', '/'));
    try {
      return bytes == null ? Optional.empty() : Optional.of(ClassFileReader.read(bytes));
    } catch (ClassFileException damaged) {
      return Optional.empty(); // the JVM cannot load it either
    }
  }
}
