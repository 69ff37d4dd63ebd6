package nl.doelbinding.benchmarks.purpose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.PurposeWeaver;
import nl.doelbinding.weaving.WeavingException;

/** A hundred classes with ten declared fields and as many getters, made and woven in memory. */
final class ManySites extends ClassLoader {

  static final int CLASSES = 100;
  static final int FIELDS = 10;

  private final IntSupplier[] objects = new IntSupplier[CLASSES];

  ManySites(String prefix, boolean woven) throws ReflectiveOperationException {
    super(ManySites.class.getClassLoader());
    Map<String, byte[]> classes = new HashMap<>();
    for (int number = 0; number < CLASSES; number++) {
      classes.put(prefix + number, bytes(prefix + number));
    }
    PurposeWeaver weaver =
        new PurposeWeaver(new Declarations(name -> Optional.ofNullable(model(classes.get(name)))));
    for (int number = 0; number < CLASSES; number++) {
      byte[] bytes = classes.get(prefix + number);
      byte[] defined = woven ? weave(weaver, bytes) : bytes;
      objects[number] =
          (IntSupplier)
              defineClass(prefix + number, defined, 0, defined.length)
                  .getDeclaredConstructor()
                  .newInstance();
    }
  }

  /** Reads every field once. */
  int pass() {
    int sum = 0;
    for (IntSupplier object : objects) {
      sum += object.getAsInt();
    }
    return sum;
  }

  private static byte[] weave(PurposeWeaver weaver, byte[] bytes) {
    try {
      return weaver.weave(bytes).bytes();
    } catch (ClassFileException | WeavingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static ClassModel model(byte[] bytes) {
    try {
      return bytes == null ? null : ClassFileReader.read(bytes);
    } catch (ClassFileException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] bytes(String name) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC,
        name,
        null,
        "java/lang/Object",
        new String[] {Type.getInternalName(IntSupplier.class)});
    MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(0, 0);
    MethodVisitor all = writer.visitMethod(Opcodes.ACC_PUBLIC, "getAsInt", "()I", null, null);
    all.visitInsn(Opcodes.ICONST_0);
    for (int field = 0; field < FIELDS; field++) {
      declare(writer, "field" + field);
      getter(writer, name, "field" + field);
      all.visitVarInsn(Opcodes.ALOAD, 0);
      all.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, "field" + field, "()I", false);
      all.visitInsn(Opcodes.IADD);
    }
    all.visitInsn(Opcodes.IRETURN);
    all.visitMaxs(0, 0);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void declare(ClassWriter writer, String field) {
    var declared = writer.visitField(Opcodes.ACC_PRIVATE, field, "I", null, 1);
    AnnotationVisitor annotation =
        declared.visitAnnotation(Type.getDescriptor(PersonalData.class), true);
    AnnotationVisitor purposes = annotation.visitArray("purpose");
    purposes.visit(null, Type.getType(Newsletter.class));
    purposes.visitEnd();
    annotation.visitEnd();
    declared.visitEnd();
  }

  private static void getter(ClassWriter writer, String owner, String field) {
    MethodVisitor getter = writer.visitMethod(Opcodes.ACC_PUBLIC, field, "()I", null, null);
    getter.visitVarInsn(Opcodes.ALOAD, 0);
    getter.visitFieldInsn(Opcodes.GETFIELD, owner, field, "I");
    getter.visitInsn(Opcodes.IRETURN);
    getter.visitMaxs(0, 0);
  }
}
