package nl.doelbinding.analysis.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;

/**
 * A register in which every property has a value of its own, made of the records themselves: a
 * property that is added later is in it.
 */
public final class MarkedRegister {
  private final List<String> marks = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();
  private final int other;

  private MarkedRegister(int other) {
    this.other = other;
  }

  /** A register, the marks in it, and the properties that have no room for a mark. */
  public record Marked(Register register, List<String> marks, List<String> choices) {}

  /** The register. */
  public static Marked make() {
    return make(-1);
  }

  /**
   * The register with one value changed among those that have no room for a mark.
   *
   * @param other the number of the choice that is made otherwise
   */
  public static Marked make(int other) {
    MarkedRegister maker = new MarkedRegister(other);
    Register register = (Register) maker.value(Register.class, "");
    return new Marked(register, List.copyOf(maker.marks), List.copyOf(maker.choices));
  }

  private Object value(Type type, String path) {
    if (type instanceof ParameterizedType list) {
      return List.of(value(list.getActualTypeArguments()[0], path));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == LocalizedText.class) {
      String mark = mark(path);
      return new LocalizedText(mark, mark);
    }
    if (plain == String.class) {
      return mark(path);
    }
    if (plain == int.class) {
      int number = 90001 + marks.size();
      marks.add(String.valueOf(number));
      return number;
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return choice(path) == 0;
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[constants.length - 1 - choice(path)];
    }
    return made(plain, path);
  }

  private int choice(String path) {
    choices.add(path);
    return choices.size() - 1 == other ? 1 : 0;
  }

  private String mark(String path) {
    String mark =
        "mark-" + marks.size() + path.replace('.', '-').replace("activities-data", "data");
    marks.add(mark);
    return mark;
  }

  private Object made(Class<?> type, String path) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getGenericType(), path + "." + component.getName()))
            .toArray();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(type + " cannot be made", failed);
    }
  }
}
