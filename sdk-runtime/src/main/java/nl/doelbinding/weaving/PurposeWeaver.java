package nl.doelbinding.weaving;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassTooLargeException;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodTooLargeException;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.declaration.ComponentPurposes;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * Puts a check before every read of a declared field in a class (GDPR Art. 5(1)(b)), and binds what
 * its methods declare with {@code @ForPurpose}.
 *
 * <p>Guarded are all reads: in getters, lambdas, inner classes, subclasses and other classes, in
 * the {@code toString} that the JDK makes for a record, and through the methods that Hibernate's
 * enhancer adds. Left free is what an {@link Exemption} covers, and what {@link WeavingOptions}
 * excuse. A static field is guarded where it is itself declared: what stands on a class counts for
 * its instances. Not seen are constants that the compiler copies into the code ({@code static final
 * String}), reads by reflection, method handles of other libraries, serialization, {@code clone}
 * and queries that fetch a column without the object.
 *
 * <p>An {@code equals} or {@code hashCode} that calls a getter is refused without a purpose, since
 * only direct reads are free. Lombok writes direct ones with {@code
 * lombok.equalsAndHashCode.doNotUseGetters = true}.
 *
 * <p>A method binds while it runs what itself, its class or a superclass declares, in that order;
 * from a class this goes to the methods that can be called from outside. It takes the place of what
 * was bound. What a compiler made up, such as bridges and the bodies of lambdas, runs under the
 * purpose of its caller.
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

  /** Where it stands in a class file. */
  private static final int MAJOR_VERSION = 6;

  private final Declarations declarations;
  private final ComponentPurposes purposes;
  private final WeavingOptions options;
  private final Map<List<String>, Optional<ReadCheck>> known = new ConcurrentHashMap<>();

  /** By declarations that are looked up where a class mentions a field. */
  public PurposeWeaver(Declarations declarations) {
    this(declarations, WeavingOptions.ofDefaults());
  }

  /** The same with other exemptions. */
  public PurposeWeaver(Declarations declarations, WeavingOptions options) {
    this.declarations = requireNonNull(declarations, "declarations");
    this.purposes = new ComponentPurposes(declarations);
    this.options = requireNonNull(options, "options");
  }

  /**
   * Weaves one class.
   *
   * @throws ClassFileException if the bytes are no class file, are damaged, or are of a newer Java
   *     version than this one understands
   * @throws WeavingException if the class reads a declared field or binds a purpose and has no room
   *     for that, or is older than Java 7
   */
  public WovenClass weave(byte[] bytes) throws ClassFileException, WeavingException {
    ClassReader reader = ClassFileReader.open(requireNonNull(bytes, "bytes"));
    DeclaredReads reads;
    ClassBindings bindings;
    try {
      reads = DeclaredReads.in(reader, this::check);
      bindings = ClassBindings.of(reader, PoolMentions.of(reader), purposes);
    } catch (IndexOutOfBoundsException | NullPointerException | StackOverflowError damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
    String name = reader.getClassName().replace('/', '.');
    Findings findings = new Findings(name, options);
    if (reads.isEmpty() && !bindings.isChanged()) {
      return new WovenClass(name, bytes, false, findings, bindings);
    }
    int version = reader.readUnsignedShort(MAJOR_VERSION);
    if (bindings.isChanged() && version < Opcodes.V1_7) {
      throw WeavingException.tooOld(name, version - JAVA_1);
    }
    ClassWriter writer = writer(reader);
    ClassWeaver pass = new ClassWeaver(writer, reads, bindings, findings);
    ClassFileReader.walk(reader, pass, 0);
    if (!findings.isChanged() && !bindings.isChanged()) {
      return new WovenClass(name, bytes, false, findings, bindings);
    }
    if (version < Opcodes.V1_7) {
      throw WeavingException.tooOld(name, version - JAVA_1);
    }
    return new WovenClass(name, written(writer, name), true, findings, bindings);
  }

  private @Nullable ReadCheck check(String owner, String field) {
    if (owner.startsWith("java.")) {
      return null;
    }
    List<String> key = List.of(owner, field);
    Optional<ReadCheck> found = known.get(key);
    if (found == null) {
      // Not computed inside the map: an agent asks a class loader, which may wait for another
      // thread that is woven for here.
      found = declarations.field(owner, field).map(ReadCheck::of);
      known.putIfAbsent(key, found);
    }
    return found.orElse(null);
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
}
