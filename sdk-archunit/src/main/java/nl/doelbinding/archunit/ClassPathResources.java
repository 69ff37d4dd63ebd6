package nl.doelbinding.archunit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a test could load, read and not loaded: where purposes, superclasses and a
 * team's own annotations are found that were not imported. Threads may share it.
 */
final class ClassPathResources implements ClassModels {

  private final Map<String, Optional<ClassModel>> models = new ConcurrentHashMap<>();

  /** The class; those of the JDK declare nothing and are not looked for. */
  @Override
  public Optional<ClassModel> find(String binaryName) {
    return binaryName.startsWith("java.")
        ? Optional.empty()
        : models.computeIfAbsent(binaryName, ClassPathResources::read);
  }

  private static Optional<ClassModel> read(String binaryName) {
    try (InputStream in = open(binaryName.replace('.', '/') + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ClassFileReader.read(in.readAllBytes()));
    } catch (IOException | ClassFileException unreadable) {
      // It declares nothing then: what rests on it is reported, and not let pass.
      return Optional.empty();
    }
  }

  private static @Nullable InputStream open(String file) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    InputStream found = ofThread == null ? null : ofThread.getResourceAsStream(file);
    return found != null
        ? found
        : ClassPathResources.class.getClassLoader().getResourceAsStream(file);
  }
}
