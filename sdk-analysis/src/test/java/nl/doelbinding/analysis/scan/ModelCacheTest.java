package nl.doelbinding.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import org.junit.jupiter.api.Test;

class ModelCacheTest {
  private final ModelCache cache = new ModelCache();

  @Test
  void the_class_asked_for_longest_ago_makes_room() throws ClassFileException {
    ClassModel small = withFields(20);
    for (int number = 0; number <= 2_000; number++) {
      cache.put(place(number), small);
    }

    assertThat(cache.get(place(0))).isNull();
    assertThat(cache.get(place(1))).isSameAs(small);
    assertThat(cache.get(place(2_000))).isSameAs(small);
  }

  @Test
  void a_few_huge_classes_do_not_fill_the_memory() throws ClassFileException {
    ClassModel huge = withFields(60_000);
    List.of(0, 1, 2, 3, 4, 4, 4).forEach(number -> cache.put(place(number), huge));

    assertThat(List.of(0, 1, 2, 3, 4))
        .filteredOn(number -> cache.get(place(number)) != null)
        .containsExactly(2, 3, 4);
  }

  private static EntryPlace place(int number) {
    return new EntryPlace(0, number + ".class");
  }

  private static ClassModel withFields(int count) throws ClassFileException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "acme/Huge", null, "java/lang/Object", null);
    for (int i = 0; i < count; i++) {
      writer.visitField(0, "f" + i, "I", null, null);
    }
    return ClassFileReader.read(writer.toByteArray());
  }
}
