package nl.doelbinding.analysis.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.doelbinding.analysis.SuggestionRun;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first look at an old code base to a check that is green but for its purposes. */
class OldCodeBaseTest {
  /** To see how long the task of issue 3 takes: {@code -Ddoelbinding.test.classes=3000}. */
  private static final int CLASSES = Integer.getInteger("doelbinding.test.classes", 300);

  private static final List<String> PERSONS =
      List.of("Customer", "Employee", "Patient", "Member", "Tenant");
  private static final List<String> FIELDS =
      List.of(
          "String email",
          "String telefoonnummer",
          "java.time.LocalDate birthDate",
          "String lastName",
          "String iban",
          "String postcode",
          "int quantity",
          "java.util.Map<String, int[]> stock = new java.util.HashMap<String, int[]>()",
          "boolean archived",
          "double weight");

  @TempDir private Path base;

  @Test
  void a_patch_of_an_old_code_base_applies_compiles_and_leaves_only_the_purpose() throws Exception {
    CodeBase code = new CodeBase(base);
    Random random = new Random(11);
    for (int number = 0; number < CLASSES; number++) {
      String name = PERSONS.get(number % PERSONS.size()) + number;
      String packageName = "nl.acme.part" + number % 17;
      code.write(
          packageName.replace('.', '/') + "/" + name + ".java", source(packageName, name, random));
    }
    long found = undeclared(code);
    assertThat(found).isGreaterThan(CLASSES);

    SuggestionRun.Outcome outcome = code.suggest();

    assertThat(outcome.annotated()).isEqualTo((int) found);
    assertThat(outcome.byHand()).isZero();
    assertThat(code.check().violations())
        .extracting(Violation::toString)
        .allMatch(
            line -> line.startsWith("[DB-210] nl.acme.privacy.ToBeDecided has no legal basis"));
    assertThat(undeclared(code)).isZero();
  }

  private static long undeclared(CodeBase code) throws Exception {
    return code.check().violations().stream()
        .filter(violation -> violation.rule().id().equals("DB-101"))
        .count();
  }

  private static String source(String packageName, String name, Random random) {
    boolean record = random.nextInt(4) == 0;
    String end = random.nextInt(5) == 0 ? "\r\n" : "\n";
    StringBuilder source = new StringBuilder("package " + packageName + ";\n\n");
    if (random.nextBoolean()) {
      source.append("import java.io.Serializable;\nimport java.util.Map;\n\n");
    }
    if (record) {
      source.append("public record ").append(name).append("(");
      for (String field : List.of("String email", "int age", "String iban", "String lastName")) {
        source.append(source.charAt(source.length() - 1) == '(' ? "" : ", ").append(field);
      }
      source.append(") {}\n");
    } else {
      source.append("public class ").append(name).append(" {\n");
      for (String field : FIELDS) {
        if (random.nextInt(3) > 0) {
          source.append(random.nextInt(4) == 0 ? "  /** Kept. */\n" : "");
          source.append(random.nextInt(4) == 0 ? "  @Deprecated\n" : "");
          source.append(random.nextBoolean() ? "  private " : "    protected ");
          source.append(field).append(";").append(random.nextBoolean() ? "\n\n" : "\n");
        }
      }
      source.append("}\n");
    }
    return source.toString().replace("\n", end);
  }
}
