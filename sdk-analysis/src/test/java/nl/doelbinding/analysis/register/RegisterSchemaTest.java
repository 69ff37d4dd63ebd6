package nl.doelbinding.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
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
