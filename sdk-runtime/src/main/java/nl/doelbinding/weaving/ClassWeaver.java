package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** One walk over a class, which puts in checks and bindings. */
final class ClassWeaver extends ClassVisitor {

  private final DeclaredReads reads;
  private final ClassBindings bindings;
  private final Findings findings;
  private int majorVersion;

  ClassWeaver(ClassVisitor next, DeclaredReads reads, ClassBindings bindings, Findings findings) {
    super(OpenedClassReader.ASM_API, next);
    this.reads = reads;
    this.bindings = bindings;
    this.findings = findings;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    majorVersion = version & 0xFFFF;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    findings.source(source);
    super.visitSource(source, debug);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean dynamicConstants = WovenNames.knowsDynamicConstants(majorVersion);
    MethodVisitor next =
        bindings.visitor(
            super.visitMethod(access, name, descriptor, signature, exceptions),
            name,
            descriptor,
            dynamicConstants);
    return reads.isEmpty()
        ? next
        : new ReadSiteVisitor(
            next,
            dynamicConstants,
            reads,
            name,
            opcode -> Exemption.of(access, name, descriptor, opcode),
            findings);
  }
}
