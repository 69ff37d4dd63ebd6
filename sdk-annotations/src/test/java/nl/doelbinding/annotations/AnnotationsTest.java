package nl.doelbinding.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {

  @ParameterizedTest
  @MethodSource("annotations")
  void an_annotation_is_kept_at_run_time_documented_and_has_its_places(Class<?> annotation) {
    assertThat(annotation.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.RUNTIME);
    assertThat(annotation.isAnnotationPresent(Documented.class)).isTrue();
    assertThat(annotation.getAnnotation(Target.class).value()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void a_repeatable_annotation_has_a_nested_list_with_the_same_places(Class<?> annotation) {
    Repeatable repeatable = annotation.getAnnotation(Repeatable.class);
    if (repeatable != null) {
      assertThat(repeatable.value().getSimpleName()).isEqualTo("List");
      assertThat(repeatable.value().getEnclosingClass()).isEqualTo(annotation);
      assertThat(repeatable.value().getAnnotation(Target.class).value())
          .containsExactlyInAnyOrder(annotation.getAnnotation(Target.class).value());
    }
  }

  @Test
  void what_a_field_declares_may_stand_on_a_record_component_too() {
    assertThat(annotations())
        .filteredOn(annotation -> targets(annotation).contains("FIELD"))
        .allSatisfy(
            annotation -> assertThat(targets(annotation)).contains("RECORD_COMPONENT", "METHOD"));
  }

  private static List<String> targets(Class<?> annotation) {
    return Arrays.stream(annotation.getAnnotation(Target.class).value()).map(Enum::name).toList();
  }

  static List<Class<?>> annotations() {
    try (Stream<Path> files =
        Files.list(
            Path.of(PersonalData.class.getResource("PersonalData.class").toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .sorted()
          .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isAnnotation() && type.getEnclosingClass() == null)
          .toList();
    } catch (IOException | URISyntaxException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(PersonalData.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
