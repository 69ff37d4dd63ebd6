package nl.doelbinding.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** Collects one {@link MethodModel}. */
final class MethodModelVisitor extends MethodVisitor {

  private final int access;
  private final String name;
  private final String descriptor;
  private final @Nullable String signature;
  private final IntFunction<@Nullable String[]> localNames;
  private final Consumer<MethodModel> onEnd;
  private final Type[] types;
  private final List<AnnotationModel> annotations = new ArrayList<>();
  private final List<String> parameterNames = new ArrayList<>();
  private final List<List<AnnotationModel>> parameterAnnotations = new ArrayList<>();
  private int annotableParameters;

  MethodModelVisitor(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      IntFunction<@Nullable String[]> localNames,
      Consumer<MethodModel> onEnd) {
    super(OpenedClassReader.ASM_API);
    this.access = access;
    this.name = name;
    this.descriptor = descriptor;
    this.signature = signature;
    this.localNames = localNames;
    this.onEnd = onEnd;
    this.types = Type.getArgumentTypes(descriptor);
    this.annotableParameters = types.length;
    for (int i = 0; i < types.length; i++) {
      parameterAnnotations.add(new ArrayList<>());
    }
  }

  @Override
  public void visitParameter(@Nullable String parameterName, int parameterAccess) {
    parameterNames.add(parameterName == null ? "" : parameterName);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String type, boolean visible) {
    return new AnnotationModelVisitor(type, annotations::add);
  }

  @Override
  public void visitAnnotableParameterCount(int count, boolean visible) {
    annotableParameters = count;
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int parameter, String type, boolean visible) {
    // Constructors of inner classes and enums have leading parameters that javac does not count.
    int index = parameter + Math.max(0, types.length - annotableParameters);
    if (index >= types.length) {
      return null;
    }
    return new AnnotationModelVisitor(type, parameterAnnotations.get(index)::add);
  }

  @Override
  public void visitEnd() {
    // From Java 21 on javac lists the parameters of inner classes' constructors without names.
    if (takesValues() && (parameterNames.isEmpty() || parameterNames.contains(""))) {
      readLocalNames();
    }
    List<MemberModel> parameters = new ArrayList<>(types.length);
    for (int i = 0; i < types.length; i++) {
      boolean named = i < parameterNames.size() && !parameterNames.get(i).isEmpty();
      parameters.add(
          new MemberModel(
              named ? parameterNames.get(i) : "arg" + i,
              types[i].getDescriptor(),
              null,
              0,
              parameterAnnotations.get(i)));
    }
    onEnd.accept(new MethodModel(name, descriptor, signature, access, annotations, parameters));
  }

  /** Of other methods nobody asks what their parameters are called. */
  private boolean takesValues() {
    return types.length > 0
        && (name.equals("<init>")
            || !annotations.isEmpty()
            || parameterAnnotations.stream().anyMatch(found -> !found.isEmpty()));
  }

  private void readLocalNames() {
    int slot = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    int[] slots = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      slots[i] = slot;
      slot += types[i].getSize();
    }
    @Nullable String[] names = localNames.apply(slot);
    for (int i = 0; i < slots.length; i++) {
      String local = names[slots[i]];
      if (i == parameterNames.size()) {
        parameterNames.add(local == null ? "" : local);
      } else if (parameterNames.get(i).isEmpty() && local != null) {
        parameterNames.set(i, local);
      }
    }
  }
}
