package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.ModuleVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes a module read the one that woven code calls: its classes would otherwise fail with an error
 * where they read a declared field. What its author wrote stays, but that a module it needs only to
 * compile is now needed to run as well.
 */
final class ModuleReads extends ClassVisitor {

  /** The file name of a descriptor. */
  static final String FILE = "module-info.class";

  private static final String RUNTIME = "nl.doelbinding.runtime";

  private boolean changed;

  private ModuleReads(ClassVisitor next) {
    super(OpenedClassReader.ASM_API, next);
  }

  /**
   * The descriptor with the module among those it reads; the very array given in where it is there
   * already, or is the module itself.
   */
  static byte[] addTo(byte[] descriptor) throws ClassFileException {
    ClassReader reader = ClassFileReader.open(descriptor);
    ClassWriter writer = new ClassWriter(reader, 0);
    ModuleReads pass = new ModuleReads(writer);
    ClassFileReader.walk(reader, pass, 0);
    return pass.changed ? writer.toByteArray() : descriptor;
  }

  @Override
  public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
    ModuleVisitor next = super.visitModule(name, access, version);
    return name.equals(RUNTIME) ? next : new Requires(next);
  }

  private final class Requires extends ModuleVisitor {
    private boolean found;

    Requires(ModuleVisitor next) {
      super(OpenedClassReader.ASM_API, next);
    }

    @Override
    public void visitRequire(String module, int access, @Nullable String version) {
      int atRunTime = access;
      if (module.equals(RUNTIME)) {
        found = true;
        atRunTime &= ~Opcodes.ACC_STATIC_PHASE;
        changed |= atRunTime != access;
      }
      super.visitRequire(module, atRunTime, version);
    }

    @Override
    public void visitEnd() {
      if (!found) {
        changed = true;
        super.visitRequire(RUNTIME, 0, null);
      }
      super.visitEnd();
    }
  }
}
