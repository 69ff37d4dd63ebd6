package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * Classes made from rows of names: {@code class, superclass, class_annotations, field, type,
 * annotations}, as the labelled set of detection has them, for applications without a jar.
 *
 * <p>Types are simple names; a type is found among the classes of the same rows by that name.
 */
final class RowClasses implements ClassModels {

  private static final Pattern ANNOTATION = Pattern.compile("(get:)?@([\\w.$]+)(?:\\(([^)]*)\\))?");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("[\\w.$]+|[<>\\[]");
  private static final String PACKAGE = "row/";
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "Z", "byte", "B", "short", "S", "char", "C", "int", "I", "long", "J", "float",
          "F", "double", "D");

  private final Map<String, ClassModel> byName = new LinkedHashMap<>();
  private final Map<String, ClassModel> bySimpleName = new LinkedHashMap<>();

  /** From the rows of one artifact. */
  RowClasses(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> grouped = new LinkedHashMap<>();
    rows.forEach(
        row -> grouped.computeIfAbsent(row.get("class"), name -> new ArrayList<>()).add(row));
    grouped.forEach((name, fields) -> byName.put(name, model(name, fields)));
    byName.values().forEach(model -> bySimpleName.putIfAbsent(simple(model.name()), model));
  }

  List<ClassModel> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    return Optional.ofNullable(
        byName.getOrDefault(binaryName, bySimpleName.get(simple(binaryName))));
  }

  private static ClassModel model(String name, List<Map<String, String>> rows) {
    List<MemberModel> fields = new ArrayList<>();
    List<MethodModel> getters = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String field = row.get("field");
      String type = signature(row.get("type"));
      String erased = type.replaceAll("<.*>", "");
      List<AnnotationModel> onGetter = annotations(row.get("annotations"), true);
      fields.add(
          new MemberModel(
              field,
              erased,
              type.equals(erased) ? null : type,
              0,
              annotations(row.get("annotations"), false)));
      if (!onGetter.isEmpty()) {
        String getter = "get" + field.substring(0, 1).toUpperCase() + field.substring(1);
        getters.add(new MethodModel(getter, "()" + erased, null, 0, onGetter, List.of()));
      }
    }
    return new ClassModel(
        name,
        0,
        rows.get(0).get("superclass"),
        List.of(),
        null,
        annotations(rows.get(0).get("class_annotations"), false),
        fields,
        List.of(),
        getters);
  }

  private static List<AnnotationModel> annotations(String text, boolean onGetter) {
    List<AnnotationModel> result = new ArrayList<>();
    Matcher matcher = ANNOTATION.matcher(text);
    while (matcher.find()) {
      if (onGetter == (matcher.group(1) != null)) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        if (matcher.group(3) != null) {
          Matcher attribute = ATTRIBUTE.matcher(matcher.group(3));
          while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
          }
        }
        result.add(new AnnotationModel(matcher.group(2), attributes));
      }
    }
    return result;
  }

  /** {@code Map<String, A[]>} as a class file would write it; wildcards are left out. */
  private static String signature(String type) {
    String array = type.endsWith("[]") ? "[" : "";
    String element = type.replace("[]", "").replaceFirst(".*>\\.", "").strip(); // Outer<T>.Inner
    if (PRIMITIVES.containsKey(element)) {
      return array + PRIMITIVES.get(element);
    }
    StringBuilder signature = new StringBuilder(array);
    Matcher matcher = TYPE.matcher(element.replaceAll("\\?( (extends|super))?", " "));
    List<String> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int at = 0; at < tokens.size(); at++) {
      String token = tokens.get(at);
      boolean generic = at + 1 < tokens.size() && tokens.get(at + 1).equals("<");
      switch (token) {
        case "<" -> signature.append('<');
        case ">" -> signature.append(">;");
        default ->
            signature.append('L').append(PACKAGE).append(simple(token)).append(generic ? "" : ";");
      }
    }
    return signature.toString();
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
