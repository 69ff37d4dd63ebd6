package nl.doelbinding.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataTest {

  @Test
  void an_editor_is_told_every_property() throws Exception {
    List<String> names = new ArrayList<>();
    try (InputStream in =
        getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      for (JsonNode property : JsonMapper.shared().readTree(in).get("properties")) {
        assertThat(property.get("description").asString()).endsWith(".");
        names.add(property.get("name").asString());
      }
    }

    assertThat(names)
        .as("src/main/resources/META-INF/spring-configuration-metadata.json")
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(
                        "doelbinding.client-address.enabled",
                        "doelbinding.client-address.headers",
                        "doelbinding.client-address.purposes",
                        "doelbinding.json.enabled",
                        "doelbinding.json.uncovered",
                        "doelbinding.masking.enabled",
                        "doelbinding.mode",
                        "doelbinding.modes",
                        "doelbinding.purpose.controllers.enabled",
                        "doelbinding.purpose.filter.enabled",
                        "doelbinding.purpose.tasks.enabled"),
                    Stream.of(Setting.values())
                        .map(
                            setting ->
                                "doelbinding.masking."
                                    + DataObjectPropertyName.toDashedForm(setting.key())))
                .toList());
  }
}
