package nl.doelbinding.classfile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as it stands in a class file: only what the source wrote, without defaults.
 *
 * <p>An attribute is a {@link String}, a boxed primitive, a {@link TypeName}, an {@link
 * EnumConstant}, an {@link AnnotationModel}, or a {@link List} of these.
 *
 * @param type the binary name of the annotation type, {@code a.b.Outer$Inner}
 * @param attributes the attributes by name, in the order of the class file
 * @since 0.1
 */
public record AnnotationModel(String type, Map<String, Object> attributes) {

  /** A class constant; {@code name} is its binary name or a primitive's keyword. */
  public record TypeName(String name) {}

  /** An enum constant. */
  public record EnumConstant(String type, String name) {

    /** Refuses a constant without a name. */
    public EnumConstant {
      requireNonNull(name, "name");
    }
  }

  /** Copies the attributes. */
  public AnnotationModel {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The text of an attribute, or the empty string where it is absent or no text. */
  public String text(String attribute) {
    return attributes.get(attribute) instanceof String text ? text : "";
  }

  /** Whether an attribute is present and {@code true}. */
  public boolean flag(String attribute) {
    return Boolean.TRUE.equals(attributes.get(attribute));
  }

  /** The texts of an attribute that is a text or an array of them. */
  public List<String> texts(String attribute) {
    return elements(attribute, String.class);
  }

  /** The binary names of an attribute that is a class or an array of them. */
  public List<String> types(String attribute) {
    return elements(attribute, TypeName.class).stream().map(TypeName::name).toList();
  }

  /** The names of the constants of an attribute that is an enum or an array of them. */
  public List<String> constants(String attribute) {
    return elements(attribute, EnumConstant.class).stream().map(EnumConstant::name).toList();
  }

  /** The name of the enum constant of an attribute, if it is present. */
  public Optional<String> constant(String attribute) {
    return constants(attribute).stream().findFirst();
  }

  /** The annotations of an attribute that is an annotation or an array of them. */
  public List<AnnotationModel> annotations(String attribute) {
    return elements(attribute, AnnotationModel.class);
  }

  private <T> List<T> elements(String attribute, Class<T> kind) {
    Object value = attributes.get(attribute);
    if (value == null) {
      return List.of();
    }
    List<?> candidates = value instanceof List<?> list ? list : List.of(value);
    List<T> result = new ArrayList<>(candidates.size());
    for (Object candidate : candidates) {
      if (kind.isInstance(candidate)) {
        result.add(kind.cast(candidate));
      }
    }
    return List.copyOf(result);
  }
}
