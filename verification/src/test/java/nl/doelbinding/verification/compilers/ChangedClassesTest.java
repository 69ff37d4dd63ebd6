package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.OfflineInstrumentationAccessGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a tool did to class files behind the compiler adds nothing to what is found in them. */
class ChangedClassesTest {

  private static final String SUBSCRIBER =
      """
      package nl.acme;

      import jakarta.persistence.*;

      @Entity
      public class Subscriber {
        @Id Long id;
        @Column(name = "email_address") private String contact;
        @Basic(fetch = FetchType.LAZY) private String phoneNumber;
        private int visits;

        public String getContact() { return contact; }
        public String getPhoneNumber() { return phoneNumber; }
        public void setPhoneNumber(String phoneNumber) { this.phoneNumber = phoneNumber; }
      }
      """;

  private static final List<String> ITS_DATA =
      List.of("Subscriber.contact 8", "Subscriber.phoneNumber 9");

  @TempDir Path directory;

  @Test
  void entities_enhanced_by_hibernate_hold_what_they_held() throws IOException {
    Workplace workplace = Workplace.in(directory).java("Subscriber", SUBSCRIBER);
    Path file = workplace.classFiles().get(0);

    byte[] enhanced = enhancer().enhance("nl.acme.Subscriber", Files.readAllBytes(file));
    Files.write(file, enhanced);

    assertThat(names(enhanced)).anyMatch(name -> name.startsWith("$$_hibernate_"));
    assertThat(workplace.found()).isEqualTo(ITS_DATA);
  }

  private static Enhancer enhancer() {
    return BytecodeProviderInitiator.buildDefaultBytecodeProvider()
        .getEnhancer(
            new DefaultEnhancementContext() {
              @Override
              public boolean hasLazyLoadableAttributes(UnloadedClass type) {
                return true;
              }

              @Override
              public boolean isLazyLoadable(UnloadedField field) {
                return true;
              }

              @Override
              public boolean doExtendedEnhancement(UnloadedClass type) {
                return true;
              }
            });
  }

  @Test
  void classes_instrumented_by_jacoco_hold_what_they_held() throws IOException {
    Workplace workplace = Workplace.in(directory);
    // From Java 11 on a dynamic constant stands in for the field.
    workplace.javac(List.of("--release", "8"), workplace.source("Subscriber.java", SUBSCRIBER));
    Path file = workplace.classFiles().get(0);
    byte[] instrumented;
    try (InputStream in = Files.newInputStream(file)) {
      instrumented =
          new Instrumenter(new OfflineInstrumentationAccessGenerator())
              .instrument(in, "Subscriber");
    }

    Files.write(file, instrumented);

    assertThat(names(instrumented)).contains("$jacocoData");
    assertThat(workplace.found()).isEqualTo(ITS_DATA);
  }

  /** Fields and getters as these tools name them, with words in them that would be found. */
  static Stream<String> added() {
    return Stream.of(
        "_persistence_contact_vh",
        "_persistence_email_vh",
        "_persistence_fetchGroup",
        "pcStateManager",
        "pcDetachedState",
        "pcInheritedFieldCount",
        "ajc$interField$nl_acme_Aspect$email",
        "ajc$perSingletonInstance",
        "$$_hibernate_email",
        "$jacocoEmail",
        "CGLIB$BOUND",
        "CGLIB$CALLBACK_email",
        "$__ebean_email",
        "_ebean_intercept_email");
  }

  @ParameterizedTest
  @MethodSource("added")
  void a_field_that_a_tool_added_is_silent(String field) throws IOException {
    Workplace workplace = Workplace.in(directory).java("Subscriber", SUBSCRIBER);
    Path file = workplace.classFiles().get(0);
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            visitField(Opcodes.ACC_PROTECTED, field, "Ljava/lang/String;", null, null).visitEnd();
            super.visitEnd();
          }
        },
        0);

    Files.write(file, writer.toByteArray());

    assertThat(workplace.found()).isEqualTo(ITS_DATA);
  }

  private static List<String> names(byte[] bytes) {
    List<String> names = new java.util.ArrayList<>();
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public net.bytebuddy.jar.asm.FieldVisitor visitField(
                  int access, String name, String descriptor, String signature, Object value) {
                names.add(name);
                return null;
              }
            },
            ClassReader.SKIP_CODE);
    return names;
  }
}
