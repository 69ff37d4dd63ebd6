package nl.doelbinding.analysis.flow.code;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * The code of the methods of a class, and what its dynamic calls are linked to.
 *
 * @since 0.1
 */
public final class Methods {

  private static final int ACCESS_NAME_TYPE = 6;

  private final ClassReader reader;
  private final ConstantPool pool;
  private final List<@Nullable MethodCode> codes = new ArrayList<>();
  private int bootstraps;

  /** Finds the code of each method; throws what the parser throws where the file is damaged. */
  public Methods(ConstantPool pool) {
    this.reader = pool.reader();
    this.pool = pool;
    int interfaces = reader.header + ACCESS_NAME_TYPE;
    int fields = interfaces + 2 + 2 * reader.readUnsignedShort(interfaces);
    int next = fields + 2;
    for (int i = reader.readUnsignedShort(fields); i > 0; i--) {
      next = pastAttributes(next + ACCESS_NAME_TYPE);
    }
    int methods = reader.readUnsignedShort(next);
    next += 2;
    for (int i = 0; i < methods; i++) {
      codes.add(code(next + ACCESS_NAME_TYPE));
      next = pastAttributes(next + ACCESS_NAME_TYPE);
    }
    int attributes = reader.readUnsignedShort(next);
    next += 2;
    for (int i = 0; i < attributes; i++) {
      if (pool.utf8(next).equals("BootstrapMethods")) {
        bootstraps = next + 6;
      }
      next += 6 + reader.readInt(next + 2);
    }
  }

  /** The code of each method in the order of the class; {@code null} for one without code. */
  public List<@Nullable MethodCode> codes() {
    return codes;
  }

  /** The arguments of a bootstrap method, as indexes of constants, after the method itself. */
  public List<Integer> bootstrap(int number) {
    if (bootstraps == 0 || number >= reader.readUnsignedShort(bootstraps)) {
      throw new IllegalArgumentException("No bootstrap method");
    }
    int at = bootstraps + 2;
    for (int i = 0; i < number; i++) {
      at += 4 + 2 * reader.readUnsignedShort(at + 2);
    }
    List<Integer> result = new ArrayList<>();
    result.add(reader.readUnsignedShort(at));
    for (int i = 0; i < reader.readUnsignedShort(at + 2); i++) {
      result.add(reader.readUnsignedShort(at + 4 + 2 * i));
    }
    return result;
  }

  private @Nullable MethodCode code(int attributes) {
    int next = attributes + 2;
    for (int i = reader.readUnsignedShort(attributes); i > 0; i--) {
      if (pool.utf8(next).equals("Code")) {
        int content = next + 6;
        int length = reader.readInt(content + 4);
        return new MethodCode(reader, content + 8, length, reader.readUnsignedShort(content + 2));
      }
      next += 6 + reader.readInt(next + 2);
    }
    return null;
  }

  private int pastAttributes(int attributes) {
    int next = attributes + 2;
    for (int i = reader.readUnsignedShort(attributes); i > 0; i--) {
      next += 6 + reader.readInt(next + 2);
    }
    return next;
  }
}
