package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaVersionsTest {

  private static final Path JDK_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/javac");

  private static final String CUSTOMER =
      """
      package nl.acme;

      public class Customer {
        private String email;
        private int orders;

        class Letter {
          private String street = email;
        }

        Runnable greets() {
          return new Runnable() {
            public void run() { System.out.println(email); }
          };
        }
      }
      """;

  private static final String VISITOR =
      """
      package nl.acme;

      public record Visitor(String ipAddress, int pages) {
        sealed interface Seen permits Once {}
        record Once(String username) implements Seen {}

        static String name(Object seen) {
          return switch (seen) {
            case Once(String username) -> username;
            default -> "";
          };
        }
      }
      """;

  @TempDir Path directory;

  static IntStream releases() {
    return IntStream.rangeClosed(8, Runtime.version().feature());
  }

  @ParameterizedTest
  @MethodSource("releases")
  void a_class_of_each_release_that_this_compiler_knows_is_read(int release) {
    Workplace workplace = Workplace.in(directory);

    workplace.javac(
        List.of("--release", String.valueOf(release)), workplace.source("Customer.java", CUSTOMER));

    assertThat(workplace.found()).containsExactly("Customer.Letter.street 8", "Customer.email 4");
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 25})
  void a_record_of_a_newer_java_is_read(int release) throws Exception {
    assumeThat(JDK_25).as("a newer compiler").exists();
    Workplace workplace = Workplace.in(directory);
    Path source = workplace.source("Visitor.java", VISITOR);

    run(
        JDK_25.toString(),
        "--release",
        String.valueOf(release),
        "-g",
        "-d",
        workplace.classes().toString(),
        source.toString());

    assertThat(workplace.found()).containsExactly("Visitor.Once.username 5", "Visitor.ipAddress 3");
  }

  /** Java 1.1, 1.4, 5, 6 and 7: the subroutines, {@code class$} fields and flags of their time. */
  @ParameterizedTest
  @ValueSource(
      ints = {Opcodes.V1_1, Opcodes.V1_2, Opcodes.V1_4, Opcodes.V1_5, Opcodes.V1_6, Opcodes.V1_7})
  void an_old_class_is_read_and_what_its_compiler_added_is_silent(int version) throws IOException {
    Workplace workplace = Workplace.in(directory);
    workplace.source("Customer.java", CUSTOMER);
    Path file = workplace.classes().resolve("nl/acme/Customer.class");
    Files.createDirectories(file.getParent());

    Files.write(file, oldCustomer(version));

    assertThat(workplace.found()).containsExactly("Customer.email 4");
  }

  private static byte[] oldCustomer(int version) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(version, Opcodes.ACC_PUBLIC, "nl/acme/Customer", null, "java/lang/Object", null);
    writer.visitSource("Customer.java", null);
    writer.visitField(Opcodes.ACC_PRIVATE, "email", "Ljava/lang/String;", null, null).visitEnd();
    int helper = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    writer.visitField(helper, "class$nl$acme$Email", "Ljava/lang/Class;", null, null).visitEnd();
    MethodVisitor access =
        writer.visitMethod(
            helper, "access$000", "(Lnl/acme/Customer;)Ljava/lang/String;", null, null);
    access.visitCode();
    access.visitVarInsn(Opcodes.ALOAD, 0);
    access.visitFieldInsn(Opcodes.GETFIELD, "nl/acme/Customer", "email", "Ljava/lang/String;");
    if ((version & 0xFFFF) <= Opcodes.V1_4) {
      Label subroutine = new Label();
      Label after = new Label();
      access.visitJumpInsn(Opcodes.JSR, subroutine);
      access.visitJumpInsn(Opcodes.GOTO, after);
      access.visitLabel(subroutine);
      access.visitVarInsn(Opcodes.ASTORE, 1);
      access.visitVarInsn(Opcodes.RET, 1);
      access.visitLabel(after);
    }
    access.visitInsn(Opcodes.ARETURN);
    access.visitMaxs(2, 2);
    access.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  @Test
  void a_class_of_a_java_to_come_is_named_and_not_passed_over() throws IOException {
    Workplace workplace = Workplace.in(directory).java("Customer", CUSTOMER);
    Path file = workplace.classes().resolve("nl/acme/Customer.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 99;
    Files.write(file, bytes);

    assertThat(workplace.found())
        .anyMatch(found -> found.contains("Customer.class"))
        .contains("Customer.Letter.street 8");
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path log = directory.resolve("log");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }
}
