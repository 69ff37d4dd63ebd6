package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.analysis.scan.Progress;
import nl.doelbinding.analysis.scan.ScanLimits;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.testing.Compilation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Beside whatever is broken lies a sound class whose finding must still be told. */
@Timeout(300)
class HostileInputTest {
  private static final int ROUNDS = Integer.getInteger("doelbinding.fuzz.rounds", 150);
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;

  @TempDir private Path base;
  private byte[] sound;

  @BeforeEach
  void compile() throws IOException {
    Path classes =
        Compilation.compile(
            base.resolve("sound"),
            List.of(),
            "package acme; public class Customer { String email; }");
    sound = Files.readAllBytes(classes.resolve("acme/Customer.class"));
  }

  @Test
  void names_that_lead_out_of_the_jar_are_only_names() throws IOException {
    Path jar =
        jar(
            Map.of(
                "../../outside.class", sound, "/tmp/absolute.class", sound, "a\\b.class", sound));
    List<Path> before = files();

    assertThat(analyse(jar)).extracting(Violation::subject).containsExactly("acme.Customer.email");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void an_entry_that_inflates_to_more_than_a_class_file_is_passed_over() throws IOException {
    assertThat(analyse(jar(Map.of("Bomb.class", new byte[65 << 20]))))
        .extracting(Violation::toString)
        .first()
        .asString()
        .endsWith("!/Bomb.class: The entry is too big for a class file");
  }

  @Test
  void a_jar_that_inflates_without_end_is_read_up_to_the_limit() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("acme/Customer.class", sound);
    for (int i = 0; i < 20; i++) {
      entries.put("Bomb" + i + ".class", new byte[100_000]);
    }
    Path jar = write(entries);

    try (ClassRoots roots = ClassRoots.open(List.of(jar), new ScanLimits(64 << 20, 1_050_000))) {
      ScanResult result = roots.scan(every -> {}, every -> true, Progress.NONE);

      assertThat(result.classes()).hasSize(1);
      assertThat(result.unreadable()).hasSize(11);
      assertThat(result.unreadable().get(0).reason())
          .isEqualTo(
              "The class files of the jar would inflate to more than 1050000 bytes; 10 of them were"
                  + " left out. If it is sound, set doelbinding.scan.largestJar");
    }
  }

  @Test
  void an_entry_that_lies_about_its_size_is_damaged() throws IOException {
    byte[] bytes = Files.readAllBytes(jar(Map.of("acme/Other.class", new byte[5_000])));
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length - 46; at++) {
      if (zip.getInt(at) == DIRECTORY_HEADER && zip.getInt(at + 24) == 5_000) {
        zip.putInt(at + 24, 100);
      }
    }
    Path jar = Files.write(base.resolve("lying.jar"), bytes);

    assertThat(analyse(jar)).hasSize(2).first().asString().contains("acme/Other.class: The entry");
  }

  @Test
  void encrypted_and_overlapping_entries_are_one_sentence_each() throws IOException {
    byte[] bytes = Files.readAllBytes(jar(Map.of("acme/Other.class", sound)));
    byte[] encrypted = bytes.clone();
    ByteBuffer zip = ByteBuffer.wrap(encrypted).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer overlapping = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length - 46; at++) {
      if (zip.getInt(at) == DIRECTORY_HEADER) {
        zip.putShort(at + 8, (short) (zip.getShort(at + 8) | 1));
        overlapping.putInt(at + 42, 0);
      } else if (zip.getInt(at) == LOCAL_HEADER) {
        zip.putShort(at + 6, (short) (zip.getShort(at + 6) | 1));
      }
    }
    Path locked = Files.write(base.resolve("locked.jar"), encrypted);
    Path shared = Files.write(base.resolve("shared.jar"), bytes);

    assertThat(analyse(locked))
        .singleElement()
        .asString()
        .isEqualTo("[DB-001] locked.jar: The file is not a jar, or it is damaged");
    assertThat(analyse(shared)).extracting(Violation::subject).contains("acme.Customer.email");
  }

  @Test
  void names_in_an_old_encoding_are_read() throws IOException {
    Path jar = base.resolve("old.jar");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.ISO_8859_1)) {
      out.putNextEntry(new ZipEntry("acme/Caf\u00e9.class"));
      out.write(sound);
    }

    assertThat(analyse(jar)).extracting(Violation::subject).containsExactly("acme.Customer.email");
  }

  @Test
  void what_a_terminal_would_obey_is_a_question_mark() throws IOException {
    byte[] odd =
        type("acme/Cust\u001b[2Jomer\u202e", "java/lang/Object", writer -> field(writer, "email"));
    Path jar = jar(Map.of("acme/\u001b]0;x\u0007\nEvil.class", new byte[9], "acme/Odd.class", odd));

    List<Violation> violations = analyse(jar);

    assertThat(violations).hasSize(3);
    for (Violation violation : violations) {
      assertThat(violation + violation.subject() + violation.finding())
          .doesNotContain("\u001b", "\u0007", "\n", "\u202e");
    }
  }

  @Test
  void classes_that_extend_each_other_in_a_circle_end() throws IOException {
    Path jar =
        jar(
            Map.of(
                "acme/A.class", type("acme/A", "acme/B", writer -> field(writer, "phoneNumber")),
                "acme/B.class", type("acme/B", "acme/A", writer -> field(writer, "size")),
                "acme/C.class", type("acme/C", "acme/C", writer -> field(writer, "size"))));

    assertThat(analyse(jar)).extracting(Violation::subject).contains("acme.Customer.email");
  }

  @Test
  @Timeout(60)
  void a_chain_of_thousands_of_superclasses_ends_soon() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 6_000; i++) {
      String name = "acme/D" + i;
      entries.put(
          name + ".class", type(name, "acme/D" + (i + 1), writer -> field(writer, "phoneNumber")));
    }
    entries.put("acme/Customer.class", sound);

    assertThat(analyse(jar(entries)))
        .extracting(Violation::subject)
        .contains("acme.Customer.email");
  }

  @Test
  @Timeout(30)
  void a_damaged_class_that_many_ask_for_is_not_read_for_each_of_them() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("acme/Big.class", Arrays.copyOf(sound, 8 << 20));
    entries.get("acme/Big.class")[9] = 0; // so its constants are cut short
    for (int i = 0; i < 2_000; i++) {
      entries.put(
          "acme/U" + i + ".class",
          type("acme/U" + i, "acme/Big", writer -> field(writer, "phoneNumber")));
    }

    assertThat(analyse(jar(entries)))
        .filteredOn(violation -> violation.rule().equals(Rules.UNREADABLE_INPUT))
        .hasSize(1);
  }

  @Test
  void a_class_with_as_many_members_as_a_file_can_name_ends() throws IOException {
    byte[] many =
        type(
            "acme/Person",
            "java/lang/Object",
            writer -> {
              for (int i = 0; i < 30_000; i++) {
                field(writer, "email" + i);
                writer.visitMethod(
                    Opcodes.ACC_ABSTRACT, "getEmail" + i, "()Ljava/lang/String;", null, null);
              }
            });

    assertThat(analyse(jar(Map.of("acme/Person.class", many)))).hasSizeGreaterThan(30_000);
  }

  @Test
  void annotations_in_annotations_and_generics_in_generics_end() throws IOException {
    byte[] deep =
        type(
            "acme/Deep",
            "java/lang/Object",
            writer -> {
              AnnotationVisitor nested = writer.visitAnnotation("Lacme/A;", true);
              for (int i = 0; i < 3_000; i++) {
                nested = nested.visitAnnotation("value", "Lacme/A;");
              }
              String generic = "Ljava/util/List<".repeat(3_000) + "*" + ">;".repeat(3_000);
              writer.visitField(0, "emails", "Ljava/util/List;", generic, null).visitEnd();
            });

    assertThat(analyse(jar(Map.of("acme/Deep.class", deep))))
        .extracting(Violation::subject)
        .contains("acme.Customer.email");
  }

  @Test
  void directories_named_like_classes_and_files_nobody_may_read_do_not_stop_a_scan()
      throws IOException {
    Path classes = Files.createDirectories(base.resolve("classes"));
    Files.write(classes.resolve("Customer.class"), sound);
    Files.createDirectories(classes.resolve("Directory.class"));
    Files.createSymbolicLink(classes.resolve("Nowhere.class"), base.resolve("nowhere"));
    Files.createSymbolicLink(classes.resolve("loop"), classes);

    assertThat(analyse(classes))
        .extracting(Violation::toString)
        .satisfies(
            all -> {
              assertThat(all).hasSize(3);
              assertThat(all.get(0)).contains("Nowhere.class: The file cannot be read");
              assertThat(all.get(1)).contains("loop: The symbolic link leads back");
              assertThat(all.get(2)).contains("acme.Customer.email");
            });
  }

  @Test
  void mutated_jars_end_in_sentences_and_do_not_take_the_next_jar_with_them() throws IOException {
    Path good = write(Map.of("acme/Customer.class", sound));
    byte[] bytes =
        Files.readAllBytes(
            jar(
                Map.of(
                    "module-info.class", sound,
                    "META-INF/versions/21/acme/Customer.class", sound,
                    "BOOT-INF/classes/acme/Customer.class", sound,
                    "acme/A.class", type("acme/A", "acme/Customer", writer -> {}))));
    Random random = new Random(2026);
    Path jar = base.resolve("mutated.jar");
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(jar, mutated(bytes, random, 8));

      assertSound(analyse(jar, good), "round " + round);
    }
  }

  @Test
  void mutated_class_files_end_in_sentences_too() throws IOException {
    Path classes =
        Compilation.compile(
            base.resolve("rich"),
            List.of(),
            """
            package acme;
            import java.util.*;
            import nl.doelbinding.annotations.*;
            public class Rich extends Customer {
              public interface P {}
              @PersonalData(purpose = P.class, retention = "P1Y") List<Map<String, Rich>> names;
              @NotPersonalData("x") private String email;
              @Deprecated public String getPhoneNumber() { return "a" + names + email; }
              record Part(@PersonalData(purpose = P.class) String iban, int... numbers) {}
            }
            """,
            "package acme; public class Customer { String email; }");
    List<String> names = List.of("Rich", "Rich$Part", "Rich$P");
    Random random = new Random(2027);
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : names) {
        byte[] bytes = Files.readAllBytes(classes.resolve("acme/" + name + ".class"));
        Path file = base.resolve("mutants/acme/" + name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, mutated(bytes, random, 3));
      }
      Files.write(base.resolve("mutants/acme/Customer.class"), sound);

      assertSound(analyse(base.resolve("mutants")), "round " + round);
    }
  }

  private static void assertSound(List<Violation> violations, String round) {
    assertThat(violations).as(round).extracting(Violation::subject).contains("acme.Customer.email");
    for (Violation violation : violations) {
      assertThat(violation.toString()).as(round).doesNotContain("\n", "a fault of Doelbinding");
      if (violation.rule().equals(Rules.UNREADABLE_INPUT)) {
        assertThat(violation.isError()).isTrue();
      }
    }
  }

  private static byte[] mutated(byte[] sound, Random random, int most) {
    byte[] mutated =
        random.nextInt(8) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
    for (int n = random.nextInt(most); n >= 0 && mutated.length > 4; n--) {
      int at = random.nextInt(mutated.length - 4);
      switch (random.nextInt(4)) {
        case 0 -> mutated[at] = (byte) random.nextInt();
        case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(mutated, at, at + 4, (byte) (random.nextInt(2) - 1));
        default -> System.arraycopy(mutated, random.nextInt(at + 1), mutated, at, 4);
      }
    }
    return mutated;
  }

  private List<Violation> analyse(Path... roots) {
    return Analysis.run(
            new AnalysisRequest(
                List.of(roots),
                List.of(),
                List.of(),
                base,
                null,
                new ModuleCoordinates("nl.acme", "shop", "1.0")))
        .violations();
  }

  /** A jar with these and the sound class. */
  private Path jar(Map<String, byte[]> entries) {
    Map<String, byte[]> all = new LinkedHashMap<>(entries);
    all.put("acme/Customer.class", sound);
    return write(all);
  }

  private Path write(Map<String, byte[]> entries) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          out.putNextEntry(new ZipEntry(entry.getKey()));
          out.write(entry.getValue());
        }
      }
      return Files.write(Files.createTempFile(base, "test", ".jar"), bytes.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private interface Members {
    void write(ClassWriter writer);
  }

  private static byte[] type(String name, String superclass, Members members) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_ABSTRACT, name, null, superclass, null);
    members.write(writer);
    return writer.toByteArray();
  }

  private static void field(ClassWriter writer, String name) {
    writer.visitField(0, name, "Ljava/lang/String;", null, null).visitEnd();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(base.getParent())) {
      return walk.filter(path -> path.startsWith(base)).sorted().toList();
    }
  }
}
