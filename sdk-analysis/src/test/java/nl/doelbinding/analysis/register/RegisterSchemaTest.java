package nl.doelbinding.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterSchemaTest {
  private static final JsonNode SCHEMA =
      new JsonMapper().readTree(Schemas.text("register.schema.json"));

  /** The groups of properties, by the name under which the page explains them. */
  private final Map<String, JsonNode> groups = new TreeMap<>();

  RegisterSchemaTest() {
    collect("register", SCHEMA);
    SCHEMA.at("/$defs").properties().forEach(named -> collect(named.getKey(), named.getValue()));
  }

  private void collect(String name, JsonNode node) {
    if (!node.at("/properties").isMissingNode()) {
      groups.put(name, node);
      node.at("/properties")
          .properties()
          .forEach(
              property -> {
                String inner = (name.equals("register") ? "" : name + ".") + property.getKey();
                collect(inner, property.getValue());
                collect(inner, property.getValue().at("/items"));
              });
    }
  }

  @Test
  void every_property_is_explained_and_no_group_takes_others() {
    assertThat(groups).hasSizeGreaterThan(20);
    groups.forEach(
        (name, group) -> {
          assertThat(group.at("/additionalProperties").asBoolean(true)).as(name).isFalse();
          assertThat(group.at("/properties"))
              .as(name)
              .allSatisfy(
                  property -> assertThat(property.at("/description").asString()).endsWith("."));
        });
  }

  @Test
  void the_page_explains_the_same_properties_in_the_same_words() throws IOException {
    String page = Files.readString(Path.of("..", "docs/register.md"));

    groups.forEach(
        (name, group) ->
            assertThat(page)
                .as("docs/register.md, section " + name)
                .contains("\n### " + name + "\n\n" + String.join("\n", table(group)) + "\n\n"));
    assertThat(page.lines().filter(line -> line.startsWith("### "))).hasSize(groups.size());
  }

  private static List<String> table(JsonNode group) {
    List<String> required = group.at("/required").valueStream().map(JsonNode::asString).toList();
    List<String> rows = new ArrayList<>(List.of("| property | must | meaning |", "|---|---|---|"));
    group
        .at("/properties")
        .properties()
        .forEach(
            property ->
                rows.add(
                    "| `%s` | %s | %s |"
                        .formatted(
                            property.getKey(),
                            required.contains(property.getKey()) ? "yes" : "",
                            property.getValue().at("/description").asString())));
    return rows;
  }

  /** Else a register without them is read, and whoever shows it stumbles. */
  @Test
  void what_a_record_cannot_be_without_must_be_there() {
    List<String> lacking = new ArrayList<>();
    for (RecordComponent component : Register.class.getRecordComponents()) {
      collectLacking(component, SCHEMA, "register", lacking);
    }
    assertThat(lacking).isEmpty();
  }

  private static void collectLacking(
      RecordComponent component, JsonNode group, String path, List<String> lacking) {
    String name = nameOf(component);
    String below = path + "." + name;
    boolean needed =
        !component.getType().isPrimitive()
            && component.getType() != List.class
            && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (needed
        && group.at("/required").valueStream().noneMatch(one -> one.asString().equals(name))) {
      lacking.add(below);
    }
    JsonNode property = resolved(group.at("/properties/" + name));
    assertThat(property.isMissingNode()).as(below).isFalse();
    Class<?> inner = component.getType();
    if (component.getGenericType() instanceof ParameterizedType list) {
      inner = (Class<?>) list.getActualTypeArguments()[0];
      property = resolved(property.at("/items"));
    }
    if (inner.isRecord() && inner != LocalizedText.class) {
      for (RecordComponent next : inner.getRecordComponents()) {
        collectLacking(next, property, below, lacking);
      }
    }
  }

  /** The field carries it: Jackson's annotation has no place on a component itself. */
  private static String nameOf(RecordComponent component) {
    try {
      JsonProperty renamed =
          component
              .getDeclaringRecord()
              .getDeclaredField(component.getName())
              .getAnnotation(JsonProperty.class);
      return renamed == null ? component.getName() : renamed.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? SCHEMA.at(schema.at("/$ref").asString().substring(1)) : schema;
  }

  @Test
  void registers_with_and_without_gaps_keep_to_it() {
    assertThat(errors(Shop.register().withFindings())).isEmpty();
    assertThat(
            errors(
                Registers.of(
                        "@Purpose(name = \"\", description = \"\", legalBasis = {})"
                            + " public interface Nothing {}")
                    .withFindings()))
        .isEmpty();
  }

  private static List<String> errors(Register register) {
    return Schemas.errors("register.schema.json", RegisterJson.write(register));
  }
}
