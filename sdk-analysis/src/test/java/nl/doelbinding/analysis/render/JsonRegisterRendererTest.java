package nl.doelbinding.analysis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;

class JsonRegisterRendererTest {
  private final BuiltRegister shop = Shop.register();

  @Test
  void the_document_keeps_to_its_schema() {
    assertThat(Schemas.errors("register.schema.json", json(shop))).isEmpty();
    assertThat(shop.violations()).isNotEmpty();
  }

  @Test
  void the_document_is_indented_and_ends_with_a_newline() {
    assertThat(json(shop))
        .startsWith(
            """
            {
              "$schema": "urn:doelbinding:schema:register:1",
              "format": "doelbinding-register",
              "formatVersion": 1,
              "generator": {
                "name": "doelbinding",
            """)
        .endsWith("\n}\n")
        .doesNotContain("\r")
        .contains("\"findings\": [\n    {\n      \"code\": \"DB-");
  }

  @Test
  void the_order_of_classes_does_not_matter() {
    List<ScannedClass> reversed = new ArrayList<>(Shop.scan().classes());
    Collections.reverse(reversed);

    BuiltRegister other = Registers.of(new ScanResult(reversed, List.of()), Shop.configuration());

    assertThat(json(other)).isEqualTo(json(shop));
  }

  @Test
  void what_was_written_is_read_back() {
    assertThat(RegisterJson.read(json(shop))).isEqualTo(shop.withFindings());
  }

  @Test
  void the_hash_changes_with_the_activity_and_not_with_its_neighbours() {
    BuiltRegister changed =
        Registers.of(
            Shop.scan(source -> source.replace("P7Y after contract-ended", "P8Y after left")),
            Shop.configuration());

    assertThat(hash(changed, "invoicing")).isNotEqualTo(hash(shop, "invoicing"));
    assertThat(hash(changed, "newsletter")).isEqualTo(hash(shop, "newsletter"));
  }

  private static String hash(BuiltRegister built, String id) {
    return built.register().activities().stream()
        .filter(activity -> activity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .hash();
  }

  private static String json(BuiltRegister built) {
    return new JsonRegisterRenderer().render(built.withFindings()).get(0).text();
  }
}
