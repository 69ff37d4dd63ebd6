package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ComponentPurposes;

/** What the methods of one class are to bind, and what they bind since an earlier weaving. */
final class ClassBindings {

  private static final ClassBindings NONE = new ClassBindings(Map.of());
  private static final int WITHOUT_CODE = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE;

  private final Map<String, MethodBinding> wanted = new HashMap<>();
  private final Map<String, MethodBinding> earlier;
  private final List<BoundMethod> bound = new ArrayList<>();
  private final List<BoundMethod> unbound = new ArrayList<>();

  private ClassBindings(Map<String, MethodBinding> earlier) {
    this.earlier = earlier;
  }

  /** Looks at the annotations only where there are some, on the class or a superclass. */
  static ClassBindings of(ClassReader reader, PoolMentions pool, ComponentPurposes purposes)
      throws ClassFileException {
    String superclass = reader.getSuperName();
    boolean inherits =
        superclass != null && !purposes.inheritedFrom(superclass.replace('/', '.')).isEmpty();
    if (!pool.annotated() && !inherits && !pool.binds()) {
      return NONE;
    }
    ClassBindings result = new ClassBindings(pool.binds() ? EarlierBindings.in(reader) : Map.of());
    if (pool.annotated() || inherits) {
      result.read(ClassFileReader.read(reader), purposes);
    }
    return result;
  }

  private void read(ClassModel model, ComponentPurposes purposes) {
    List<String> ofClass = purposes.of(model);
    for (MethodModel method : model.methods()) {
      boolean hasCode = (method.access() & WITHOUT_CODE) == 0;
      List<String> named = hasCode ? purposes.of(method, ofClass) : purposes.ownOf(method);
      if (named.isEmpty() || method.name().startsWith(DeclaredReads.HIBERNATE)) {
        continue;
      }
      BoundMethod found =
          new BoundMethod(
              model.name(), BoundMethod.signature(method.name(), method.descriptor()), named);
      if (hasCode) {
        wanted.put(method.name() + method.descriptor(), new MethodBinding(named));
        bound.add(found);
      } else {
        unbound.add(found);
      }
    }
  }

  /** Whether the class has to be written anew for its bindings. */
  boolean isChanged() {
    return !wanted.equals(earlier);
  }

  /** The methods that bind, those of an earlier weaving included. */
  List<BoundMethod> bound() {
    return bound;
  }

  /** The methods that declare what nothing binds, since they have no code. */
  List<BoundMethod> unbound() {
    return unbound;
  }

  /** Makes a method bind what it is to bind. */
  MethodVisitor visitor(
      MethodVisitor next, String name, String descriptor, boolean dynamicConstants) {
    MethodBinding now = wanted.get(name + descriptor);
    MethodBinding before = earlier.get(name + descriptor);
    if (Objects.equals(now, before)) {
      return next;
    }
    return now != null && before == null
        ? new BindingVisitor(next, now, dynamicConstants)
        : new RebindingVisitor(next, now, dynamicConstants);
  }
}
