package nl.doelbinding.weaving.agent;

import java.lang.ref.WeakReference;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.PurposeWeaver;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WovenClass;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the classes of one class loader, by what that loader can find. Holds the loader weakly.
 * Threads may share it.
 */
final class LoaderWeaver {

  private static final String CHECKS = "nl.doelbinding.purpose.PurposeChecks";

  private final WeakReference<ClassLoader> loader;
  private final ClassResources resources;
  private final Relevance relevance;
  private final PurposeWeaver weaver;

  LoaderWeaver(ClassLoader loader) {
    this.loader = new WeakReference<>(loader);
    this.resources = new ClassResources(loader);
    this.relevance = new Relevance(resources);
    this.weaver = new PurposeWeaver(new Declarations(resources));
  }

  /**
   * Weaves a class.
   *
   * @return {@code null} if it is one of the many that have nothing to do with personal data
   */
  @Nullable WovenClass weave(byte[] bytes) throws ClassFileException, WeavingException {
    ClassGlance glance = glance(bytes);
    if (!relevance.isRelevant(glance)) {
      return null;
    }
    resources.learn(glance.reader().getClassName(), bytes);
    return weaver.weave(bytes);
  }

  /**
   * Whether a class that is loaded has to be woven, by the class file its loader finds; one without
   * a class file has to be looked at.
   */
  boolean mayConcern(String internalName) {
    byte[] bytes = resources.bytes(internalName);
    try {
      return bytes == null || relevance.isRelevant(glance(bytes));
    } catch (ClassFileException damaged) {
      return true;
    }
  }

  /** Whether the class comes after others that read its declared fields and were not woven. */
  boolean isLate(String internalName) {
    return relevance.isLate(internalName);
  }

  /** What woven code of this loader will call; {@code null} if the loader cannot see it. */
  @Nullable Class<?> checks() {
    try {
      return Class.forName(CHECKS, false, loader.get());
    } catch (ClassNotFoundException | LinkageError invisible) {
      return null; // named by the caller
    }
  }

  private static ClassGlance glance(byte[] bytes) throws ClassFileException {
    try {
      return new ClassGlance(bytes);
    } catch (IllegalArgumentException tooNew) {
      throw new ClassFileException("The class was compiled for a newer Java", tooNew);
    } catch (RuntimeException damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }
}
