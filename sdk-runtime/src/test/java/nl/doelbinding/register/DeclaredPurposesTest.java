package nl.doelbinding.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.annotations.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredPurposesTest {

  @TempDir Path directory;

  @Test
  void the_purposes_of_all_jars_that_declare_the_category_are_found() throws Exception {
    URL one =
        register(
            "one",
            """
            {"activities": [
              {"id": "a", "purposeType": "nl.acme.Security",
                "data": [{"category": "NAME"}, {"category": "IP_ADDRESS"}]},
              {"id": "b", "purposeType": "nl.acme.Billing", "data": [{"category": "NAME"}]},
              {"id": "c", "data": [{"category": "IP_ADDRESS"}]}
            ]}
            """);
    URL two =
        register(
            "two",
            """
            {"findings": [{"message": {"en": "a \\"quoted\\" \\u00e9\\n"}}], "version": -1.5e3,
              "activities": [{"purposeType": "nl.acme.Abuse",
                "data": [{"category": "IP_ADDRESS", "special": null, "large": true}]}]}
            """);

    assertThat(DeclaredPurposes.of(Category.IP_ADDRESS, loader(one, two)))
        .containsExactly("nl.acme.Abuse", "nl.acme.Security");
  }

  @Test
  void what_is_declared_as_truncated_declares_no_whole_value() throws Exception {
    URL register =
        register(
            "one",
            """
            {"activities": [
              {"purposeType": "nl.acme.Statistics", "data": [
                {"category": "IP_ADDRESS", "protection": ["MASKED_IN_LOGS", "TRUNCATED"]}]},
              {"purposeType": "nl.acme.Security", "data": [
                {"category": "IP_ADDRESS", "protection": ["MASKED_IN_LOGS", "HASHED"]}]}
            ]}
            """);

    assertThat(DeclaredPurposes.of(Category.IP_ADDRESS, loader(register)))
        .containsExactly("nl.acme.Security");
  }

  @Test
  void without_a_register_or_with_an_empty_one_no_purpose_declares_anything() throws Exception {
    assertThat(DeclaredPurposes.of(Category.IP_ADDRESS, loader())).isEmpty();
    assertThat(DeclaredPurposes.of(Category.IP_ADDRESS, loader(register("one", "{}")))).isEmpty();
    assertThat(
            DeclaredPurposes.of(
                Category.IP_ADDRESS, loader(register("two", "{\"activities\": [1, {}]}"))))
        .isEmpty();
  }

  @Test
  void a_register_that_is_broken_is_told_with_its_place_and_the_cure() throws Exception {
    for (String broken :
        new String[] {"", "{", "[1,]", "{} x", "{\"a\" 1}", "nul", "\"\\x\"", "01", "\"open"}) {
      URL place = register("broken", broken);

      assertThatThrownBy(() -> DeclaredPurposes.of(Category.IP_ADDRESS, loader(place)))
          .as(broken)
          .isInstanceOf(UnusableRegisterException.class)
          .hasMessageContaining("broken/META-INF/doelbinding/register.json cannot be read: it is")
          .hasMessageContaining("no JSON from character ")
          .hasMessageEndingWith(". Build its module again with doelbinding:register");
    }
  }

  @Test
  void arrays_in_arrays_without_end_are_no_register() throws Exception {
    URL place = register("deep", "[".repeat(100_000));

    assertThatThrownBy(() -> DeclaredPurposes.of(Category.IP_ADDRESS, loader(place)))
        .isInstanceOf(UnusableRegisterException.class);
  }

  private URL register(String root, String json) throws Exception {
    Path file = directory.resolve(root).resolve(DeclaredPurposes.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
    return directory.resolve(root).toUri().toURL();
  }

  private static ClassLoader loader(URL... roots) {
    return new URLClassLoader(roots, null);
  }
}
