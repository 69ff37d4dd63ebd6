package nl.doelbinding.weaving;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassTooLargeException;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodTooLargeException;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * Puts a check before every read of a declared field in a class (GDPR Art. 5(1)(b)).
 *
 * <p>Guarded are all reads: in getters, lambdas, inner classes, subclasses and other classes, in
 * the {@code toString} that the JDK makes for a record, and through the methods that Hibernate's
 * enhancer adds. Left free are the constructors, {@code equals} and {@code hashCode} of the class
 * that declares the field, for a static field also the initialiser of that class, and the bodies of
 * what Hibernate's enhancer added. A static field is guarded where it is itself declared: what
 * stands on a class counts for its instances. Not seen are constants that the compiler copies into
 * the code ({@code static final String}), reads by reflection, method handles of other libraries,
 * serialization, {@code clone} and queries that fetch a column without the object.
 *
 * <p>An {@code equals} or {@code hashCode} that calls a getter is refused without a purpose, since
 * only direct reads are free. Lombok writes direct ones with {@code
 * lombok.equalsAndHashCode.doNotUseGetters = true}.
 *
 * <p>Weaving adds no member, changes no frame and loads no class, so that it also serves an agent.
 * A class woven before comes out as it was, unless its declarations have changed. Where a
 * declaration is gone or cannot be found any more, an earlier check stays.
 *
 * <p>Threads may share it if they may share its declarations. It remembers what it looked up, and
 * so is made anew when the declaring classes change.
 *
 * @since 0.1
 */
public final class PurposeWeaver {

  private static final int JAVA_1 = 44;

  private final Declarations declarations;
  private final Map<List<String>, Optional<ReadCheck>> known = new ConcurrentHashMap<>();

  /** By declarations that are looked up where a class mentions a field. */
  public PurposeWeaver(Declarations declarations) {
    this.declarations = requireNonNull(declarations, "declarations");
  }

  /**
   * Weaves one class.
   *
   * @throws ClassFileException if the bytes are no class file, are damaged, or are of a newer Java
   *     version than this one understands
   * @throws WeavingException if the class reads a declared field and has no room for the checks, or
   *     is older than Java 7
   */
  public WovenClass weave(byte[] bytes) throws ClassFileException, WeavingException {
    ClassReader reader = ClassFileReader.open(requireNonNull(bytes, "bytes"));
    DeclaredReads reads = reads(reader);
    String name = reader.getClassName().replace('/', '.');
    if (reads.isEmpty()) {
      return new WovenClass(name, bytes, false, List.of());
    }
    ClassWriter writer = writer(reader);
    Pass pass = new Pass(writer, name, reads);
    ClassFileReader.walk(reader, pass, 0);
    if (!pass.changed) {
      return new WovenClass(name, bytes, false, pass.sites);
    }
    if (pass.majorVersion < Opcodes.V1_7) {
      throw WeavingException.tooOld(name, pass.majorVersion - JAVA_1);
    }
    return new WovenClass(name, written(writer, name), true, pass.sites);
  }

  private DeclaredReads reads(ClassReader reader) throws ClassFileException {
    try {
      return DeclaredReads.in(reader, this::check);
    } catch (IndexOutOfBoundsException | NullPointerException | StackOverflowError damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }

  private @Nullable ReadCheck check(String owner, String field) {
    if (owner.startsWith("java.")) {
      return null;
    }
    return known
        .computeIfAbsent(
            List.of(owner, field), key -> declarations.field(owner, field).map(ReadCheck::of))
        .orElse(null);
  }

  private static ClassWriter writer(ClassReader reader) throws ClassFileException {
    try {
      return new ClassWriter(reader, 0);
    } catch (RuntimeException | AssertionError | StackOverflowError damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }

  private static byte[] written(ClassWriter writer, String name)
      throws ClassFileException, WeavingException {
    try {
      return writer.toByteArray();
    } catch (MethodTooLargeException large) {
      throw WeavingException.tooLarge(name, large.getMethodName(), large.getDescriptor());
    } catch (ClassTooLargeException large) {
      throw WeavingException.tooManyConstants(name);
    } catch (RuntimeException | AssertionError | StackOverflowError damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }

  /** One walk over a class. */
  private static final class Pass extends ClassVisitor {
    private final String className;
    private final DeclaredReads reads;
    private final List<ReadSite> sites = new ArrayList<>();
    private int majorVersion;
    private boolean changed;

    Pass(ClassVisitor next, String className, DeclaredReads reads) {
      super(OpenedClassReader.ASM_API, next);
      this.className = className;
      this.reads = reads;
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
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (name.startsWith("$$_hibernate_")) {
        return next;
      }
      return new ReadSiteVisitor(
          next,
          ReadCheck.knowsDynamicConstants(majorVersion),
          reads,
          opcode -> DeclaredReads.isFree(access, name, descriptor, opcode),
          found -> {
            changed |= found.changed();
            sites.add(
                new ReadSite(
                    className, name, found.line(), found.check().owner(), found.check().field()));
          });
    }
  }
}
