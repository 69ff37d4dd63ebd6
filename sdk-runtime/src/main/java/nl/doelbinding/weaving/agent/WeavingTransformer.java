package nl.doelbinding.weaving.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.weaving.Exemption;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WeavingOptions;
import nl.doelbinding.weaving.WovenClass;
import org.jspecify.annotations.Nullable;

/**
 * Weaves classes on their way into the JVM. Throws nothing, whatever happens: the application gets
 * its class, and the report says that it was not woven. Threads may share it.
 */
final class WeavingTransformer implements ClassFileTransformer {

  /** Stands for the loader of the JDK's own classes, which is {@code null}. */
  private static final ClassLoader BOOT = new ClassLoader(null) {};

  private final AgentReport report;
  private final ReadEdges edges;
  private final WeavingOptions options;
  private final WeakLoaders<LoaderWeaver> loaders;

  WeavingTransformer(AgentReport report, ReadEdges edges, WeavingOptions options) {
    this.report = report;
    this.edges = edges;
    this.options = options;
    this.loaders = new WeakLoaders<>(loader -> new LoaderWeaver(loader, options));
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String className,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (className == null || isSkipped(className)) {
      return null;
    }
    try {
      report.saw();
      LoaderWeaver weaver = loaders.of(loader == null ? BOOT : loader);
      byte[] woven = weave(weaver, module, bytes);
      if (weaver.isLate(className)) {
        refuse(
            className,
            " declares personal data, but its class loader could not show its class file to the"
                + " agent when classes that read it were loaded: weave them at build");
      }
      return woven;
    } catch (ClassFileException | WeavingException refused) {
      String message = String.valueOf(refused.getMessage());
      report.refuse(
          className.replace('/', '.'),
          refused instanceof WeavingException
              ? message
              : className.replace('/', '.') + ": " + message);
      return null;
    } catch (Throwable broken) {
      // The JVM would drop what is thrown here without a word.
      refuse(className, " was not woven, because the agent failed: " + broken);
      return null;
    }
  }

  private byte @Nullable [] weave(LoaderWeaver weaver, @Nullable Module module, byte[] bytes)
      throws ClassFileException, WeavingException {
    WovenClass woven = weaver.weave(bytes);
    if (woven == null) {
      return null;
    }
    report.exempted(woven);
    if (!woven.changed()) {
      return null;
    }
    Class<?> checks = weaver.checks();
    if (checks == null) {
      report.refuse(
          woven.name(),
          woven.name()
              + " reads personal data, but its class loader cannot see"
              + " nl.doelbinding.purpose.PurposeChecks: add doelbinding-runtime to what it sees");
      return null;
    }
    edges.add(module, checks.getModule());
    report.wove(woven);
    return woven.bytes();
  }

  /** Whether a loaded class has to pass through here again. */
  boolean mayConcern(Class<?> loaded) {
    String name = loaded.getName().replace('.', '/');
    if (isSkipped(name)) {
      return false;
    }
    ClassLoader loader = loaded.getClassLoader();
    return loaders.of(loader == null ? BOOT : loader).mayConcern(name);
  }

  private boolean isSkipped(String internalName) {
    return SkippedClasses.contain(internalName)
        || (options.exempt().contains(Exemption.PERSISTENCE)
            && SkippedClasses.serveHibernate(internalName));
  }

  private void refuse(String className, String reason) {
    String name = className.replace('/', '.');
    report.refuse(name, name + reason);
  }
}
