package nl.doelbinding.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.classfile.AnnotationModel.EnumConstant;
import nl.doelbinding.classfile.AnnotationModel.TypeName;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassFileReaderTest {

  private static final String ANNOTATION =
      """
      package acme;
      @interface Note {
        String text() default "";
        int number() default 0;
        int[] numbers() default {};
        Class<?> type() default Object.class;
        Class<?>[] types() default {};
        Thread.State state() default Thread.State.NEW;
        Deprecated nested() default @Deprecated;
        Deprecated[] more() default {};
      }
      """;
  private static final String ORDER =
      """
      package acme;
      @Note(text = "order", number = 3, numbers = {1, 2}, type = java.util.Map.Entry.class,
          types = {int.class, String[].class}, state = Thread.State.RUNNABLE,
          nested = @Deprecated(since = "1"), more = {@Deprecated(since = "2")})
      public class Order<T> extends java.util.ArrayList<T> implements Runnable {
        @Note private java.util.List<String> lines;
        static int[][] count;
        class Inner { Inner(@Note String text) {} }
        public void run() {}
        protected long total(@Note(number = 1) int from, String to) { return 0; }
      }
      """;

  @Test
  void names_members_and_annotations_are_read() throws Exception {
    Compiled compiled = Compiled.of(ANNOTATION, ORDER);

    ClassModel order = ClassFileReader.read(compiled.bytes("acme.Order"));

    assertThat(order.name()).isEqualTo("acme.Order");
    assertThat(order.simpleName()).isEqualTo("Order");
    assertThat(order.packageName()).isEqualTo("acme");
    assertThat(order.superclass()).isEqualTo("java.util.ArrayList");
    assertThat(order.interfaces()).containsExactly("java.lang.Runnable");
    assertThat(order.sourceFile()).isEqualTo("Order.java");
    assertThat(order.fields()).extracting(MemberModel::name).containsExactly("lines", "count");
    assertThat(order.fields().get(0).signature()).isEqualTo("Ljava/util/List<Ljava/lang/String;>;");
    assertThat(order.fields().get(0).annotations()).hasSize(1);
    assertThat(order.fields().get(1).type()).isEqualTo("int[][]");
    assertThat(order.fields().get(1).isStatic()).isTrue();
    MethodModel total =
        order.methods().stream().filter(m -> m.name().equals("total")).findFirst().orElseThrow();
    assertThat(total.parameters()).extracting(MemberModel::name).containsExactly("from", "to");
    assertThat(total.parameters().get(0).annotations())
        .containsExactly(new AnnotationModel("acme.Note", Map.of("number", 1)));
    assertThat(total.parameters().get(1).annotations()).isEmpty();
  }

  @Test
  void parameters_of_constructors_have_the_names_that_were_left_for_debuggers() throws Exception {
    Compiled compiled =
        Compiled.of(
            """
            package acme;
            class Guest {
              final class Room { Room(long number, String key) {} }
              enum Kind { A("x"); Kind(String shown) { String other = shown; } }
              Guest(double price, String name) { { int first = 1; } { int second = 2; } }
              static void enter(@Deprecated String visitor, long[] since) {}
              @Deprecated void leave(String reason) {}
              void stay(String how) {}
              private static native void call(@Deprecated String number);
            }
            """);

    assertThat(parameters(compiled, "acme.Guest", "<init>")).containsExactly("price", "name");
    assertThat(parameters(compiled, "acme.Guest$Room", "<init>"))
        .endsWith("number", "key")
        .hasSize(3);
    assertThat(parameters(compiled, "acme.Guest$Kind", "<init>")).endsWith("shown").hasSize(3);
    assertThat(parameters(compiled, "acme.Guest", "enter")).containsExactly("visitor", "since");
    assertThat(parameters(compiled, "acme.Guest", "leave")).containsExactly("reason");
    assertThat(parameters(compiled, "acme.Guest", "call")).containsExactly("arg0");
  }

  private static List<String> parameters(Compiled compiled, String type, String method)
      throws ClassFileException {
    return ClassFileReader.read(withoutParameterNames(compiled.bytes(type))).methods().stream()
        .filter(model -> model.name().equals(method))
        .flatMap(model -> model.parameters().stream())
        .map(MemberModel::name)
        .toList();
  }

  /** As compilers write it unless they are asked for more. */
  private static byte[] withoutParameterNames(byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor forgetting =
        new ClassVisitor(OpenedClassReader.ASM_API, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(OpenedClassReader.ASM_API, next) {
              @Override
              public void visitParameter(String parameter, int parameterAccess) {}
            };
          }
        };
    OpenedClassReader.of(bytes).accept(forgetting, 0);
    return writer.toByteArray();
  }

  @Test
  void every_kind_of_attribute_is_read() throws Exception {
    Compiled compiled = Compiled.of(ANNOTATION, ORDER);

    AnnotationModel note = ClassFileReader.read(compiled.bytes("acme.Order")).annotations().get(0);

    assertThat(note.attributes())
        .containsEntry("text", "order")
        .containsEntry("number", 3)
        .containsEntry("type", new TypeName("java.util.Map$Entry"))
        .containsEntry("types", List.of(new TypeName("int"), new TypeName("java.lang.String[]")))
        .containsEntry("state", new EnumConstant("java.lang.Thread$State", "RUNNABLE"));
    assertThat(note.constant("state")).contains("RUNNABLE");
    assertThat(note.types("type")).containsExactly("java.util.Map$Entry");
    assertThat(note.annotations("nested").get(0).text("since")).isEqualTo("1");
    assertThat(note.annotations("more").get(0).text("since")).isEqualTo("2");
    assertThat(note.text("absent")).isEmpty();
    assertThat(note.flag("number")).isFalse();
  }

  @Test
  void the_parameters_that_a_compiler_adds_do_not_shift_the_annotations() {
    MethodModel constructor =
        Compiled.of(ANNOTATION, ORDER).model("acme.Order$Inner").methods().get(0);

    assertThat(constructor.parameters()).hasSize(2);
    assertThat(constructor.parameters().get(1).annotations()).hasSize(1);
  }

  @Test
  void records_enums_annotations_interfaces_and_modules_are_told_apart() {
    Compiled compiled =
        Compiled.of(
            ANNOTATION,
            "package acme; record R(@Deprecated String a, int... b) {}",
            "package acme; enum E { ONE }");

    assertThat(compiled.model("acme.R").isRecord()).isTrue();
    assertThat(compiled.model("acme.R").components())
        .extracting(MemberModel::name)
        .containsExactly("a", "b");
    assertThat(compiled.model("acme.E").isEnum()).isTrue();
    assertThat(compiled.model("acme.Note").isAnnotation()).isTrue();
    assertThat(compiled.model("acme.Note").isInterface()).isTrue();
    ClassModel module = Compiled.of("module acme {}").model("module-info");
    assertThat(module.isModule()).isTrue();
    assertThat(module.superclass()).isNull();
  }

  @Test
  void the_property_of_a_getter_follows_the_rules_of_beans() {
    ClassModel model =
        Compiled.of(
                """
                package acme;
                abstract class Bean {
                  abstract String getEmail();
                  abstract String getURL();
                  abstract boolean isActive();
                  abstract Boolean isDone();
                  abstract String isText();
                  abstract String get();
                  abstract void getNothing();
                  abstract String getAt(int n);
                  abstract String email();
                }
                """)
            .model("acme.Bean");

    assertThat(model.methods())
        .extracting(method -> method.property(false))
        .containsExactly("", "email", "URL", "active", "done", "", "", "", "", "");
    assertThat(model.methods().get(9).property(true)).isEqualTo("email");
  }

  @Test
  void what_is_no_class_file_gives_one_sentence() {
    assertThatRefused(new byte[0], "The file is empty");
    assertThatRefused("just some text".getBytes(), "The file is not a Java class file");
    assertThatRefused(new byte[] {(byte) 0xCA, (byte) 0xFE}, "The file is not a Java class file");
    assertThatRefused(
        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61, 0, 9},
        "The class file is damaged");
  }

  @Test
  void a_class_of_a_newer_java_names_both_versions() {
    byte[] bytes = Compiled.of(ANNOTATION).bytes("acme.Note").clone();
    bytes[7] = (byte) 200;

    assertThatExceptionOfType(ClassFileException.class)
        .isThrownBy(() -> ClassFileReader.read(bytes))
        .withMessageMatching(
            "The class was compiled for Java 156; this version of Doelbinding reads class files up to"
                + " Java \\d+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "L", "L;", "La", "La;b", "X", "II", "V", "[V", "()V"})
  void a_member_with_a_malformed_type_is_refused(String descriptor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MemberModel("name", descriptor, null, 0, List.of()));
  }

  @Test
  void annotations_nested_thousands_deep_are_refused() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "Deep", null, "java/lang/Object", null);
    Deque<AnnotationVisitor> open = new ArrayDeque<>();
    open.push(writer.visitAnnotation("LDeep;", true));
    for (int i = 0; i < 200_000; i++) {
      open.push(open.peek().visitArray("v"));
    }
    while (!open.isEmpty()) {
      open.pop().visitEnd();
    }

    assertThatRefused(writer.toByteArray(), "The class file is damaged");
  }

  @Test
  void a_parser_that_runs_out_of_stack_is_a_damaged_class_file() throws Exception {
    ClassReader reader = ClassFileReader.open(Compiled.of(ANNOTATION).bytes("acme.Note"));
    ClassVisitor deep =
        new ClassVisitor(OpenedClassReader.ASM_API) {
          @Override
          public void visitEnd() {
            throw new StackOverflowError();
          }
        };

    assertThatExceptionOfType(ClassFileException.class)
        .isThrownBy(() -> ClassFileReader.walk(reader, deep, 0))
        .withMessage("The class file is damaged");
  }

  @Test
  void an_attribute_that_leads_back_to_itself_is_refused() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "Back", null, "java/lang/Object", null);
    writer.visitSource("Back.java", null);
    byte[] bytes = writer.toByteArray();
    ByteBuffer end = ByteBuffer.wrap(bytes, bytes.length - 10, 10);

    // One attribute: u2 name, u4 length, u2 index of the text.
    assertThat(end.getShort()).isEqualTo((short) 1);
    end.putShort(bytes.length - 10, (short) 0xFFFF);
    end.putInt(bytes.length - 6, -6);

    assertThatRefused(bytes, "The class file is damaged");
  }

  @Test
  @Timeout(120)
  void mutated_class_files_give_a_model_or_one_sentence() {
    Compiled compiled =
        Compiled.of(ANNOTATION, ORDER, "package acme; record R(@Note String a, int... b) {}");
    Random random = new Random(2026);
    for (String name : List.of("acme.Order", "acme.Note", "acme.R")) {
      byte[] sound = compiled.bytes(name);
      long start = System.nanoTime();
      for (int i = 0; i < 30_000; i++) {
        byte[] mutated = mutate(sound, random);
        try {
          use(ClassFileReader.read(mutated));
        } catch (ClassFileException refused) {
          assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
        }
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
  }

  /** What is read from damaged bytes must be usable too. */
  private static void use(ClassModel model) {
    model.fields().forEach(MemberModel::type);
    model.components().forEach(MemberModel::type);
    for (MethodModel method : model.methods()) {
      method.property(model.isRecord());
      method.parameters().forEach(MemberModel::type);
    }
    model.simpleName();
    model.packageName();
    model.field("lines");
  }

  private static byte[] mutate(byte[] sound, Random random) {
    byte[] mutated =
        random.nextInt(10) == 0
            ? Arrays.copyOf(sound, random.nextInt(sound.length))
            : sound.clone();
    for (int n = random.nextInt(6); n >= 0 && mutated.length > 0; n--) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(3)) {
        case 0 -> mutated[at] = (byte) random.nextInt();
        case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
        default ->
            Arrays.fill(
                mutated, at, Math.min(mutated.length, at + 4), (byte) (random.nextInt(2) - 1));
      }
    }
    return mutated;
  }

  private static void assertThatRefused(byte[] bytes, String message) {
    assertThatExceptionOfType(ClassFileException.class)
        .isThrownBy(() -> ClassFileReader.read(bytes))
        .withMessage(message);
  }
}
