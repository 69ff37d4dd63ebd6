package nl.doelbinding.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.classfile.AnnotationModel.EnumConstant;
import nl.doelbinding.classfile.AnnotationModel.TypeName;
import org.jspecify.annotations.Nullable;

/** Collects one {@link AnnotationModel}, nested ones included. */
final class AnnotationModelVisitor extends AnnotationVisitor {

  private final String type;
  private final Consumer<AnnotationModel> onEnd;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  AnnotationModelVisitor(String descriptor, Consumer<AnnotationModel> onEnd) {
    super(OpenedClassReader.ASM_API);
    this.type = Type.getType(descriptor).getClassName();
    this.onEnd = onEnd;
  }

  @Override
  public void visit(String name, Object value) {
    attributes.put(name, plain(value));
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    attributes.put(name, new EnumConstant(Type.getType(descriptor).getClassName(), value));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return new AnnotationModelVisitor(descriptor, nested -> attributes.put(name, nested));
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return new ArrayCollector(name, attributes::put);
  }

  @Override
  public void visitEnd() {
    onEnd.accept(new AnnotationModel(type, attributes));
  }

  private static Object plain(Object value) {
    return value instanceof Type constant ? new TypeName(constant.getClassName()) : value;
  }

  /** The elements of an array come without names. */
  private static final class ArrayCollector extends AnnotationVisitor {
    private final String name;
    private final BiConsumer<String, Object> onEnd;
    private final List<Object> elements = new ArrayList<>();

    ArrayCollector(String name, BiConsumer<String, Object> onEnd) {
      super(OpenedClassReader.ASM_API);
      this.name = name;
      this.onEnd = onEnd;
    }

    @Override
    public void visit(@Nullable String ignored, Object value) {
      elements.add(plain(value));
    }

    @Override
    public void visitEnum(@Nullable String ignored, String descriptor, String value) {
      elements.add(new EnumConstant(Type.getType(descriptor).getClassName(), value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String ignored, String descriptor) {
      return new AnnotationModelVisitor(descriptor, elements::add);
    }

    @Override
    public void visitEnd() {
      onEnd.accept(name, List.copyOf(elements));
    }
  }
}
