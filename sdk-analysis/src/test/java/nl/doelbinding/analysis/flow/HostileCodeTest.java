package nl.doelbinding.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ClassScanner;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.SourceCases;
import nl.doelbinding.analysis.testing.SourceCases.Case;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.declaration.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class file may hold anything. */
class HostileCodeTest {

  private static final int MUTANTS_OF_EACH = 60;

  @TempDir private Path output;

  @Test
  void damaged_code_neither_stops_nor_holds_up_the_check() throws IOException {
    List<String> sources = new ArrayList<>(FlowRun.stubs());
    List<Case> cases = SourceCases.read(HostileCodeTest.class, "logs.txt");
    cases.forEach(each -> sources.add(each.source()));
    Compilation.compile(output, List.of(), sources.toArray(String[]::new));
    ScanResult scan = ClassScanner.scan(List.of(output));
    FlowCheck check =
        new FlowCheck(
            scan,
            new Declarations(scan),
            new Detector(scan),
            (owner, member) -> new SourcePlace(String.valueOf(owner.sourceFile()), null, 0));
    Random random = new Random(42);

    int looked =
        assertTimeoutPreemptively(
            Duration.ofMinutes(3),
            () -> {
              int count = 0;
              for (ScannedClass scanned : scan.classes()) {
                byte[] bytes = Files.readAllBytes(output.resolve(scanned.entry()));
                for (int i = 0; i < MUTANTS_OF_EACH; i++) {
                  count += look(check, scanned, mutant(bytes, random));
                }
              }
              return count;
            });

    assertThat(looked).isGreaterThan(1_000);
    assertThat(check.notFollowed()).isNotEmpty();
    assertThat(check.violations()).extracting(Violation::message).doesNotContain("");
  }

  private static int look(FlowCheck check, ScannedClass scanned, byte[] bytes) {
    try {
      check.look(new OpenedClass(scanned, ClassFileReader.open(bytes)));
      return 1;
    } catch (ClassFileException refused) {
      return 0; // whoever opens the file says so, and the check never sees it
    }
  }

  /** Damages what lies behind the constants: instructions, tables, attributes. */
  private static byte[] mutant(byte[] bytes, Random random) {
    byte[] mutant = bytes.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int half = bytes.length / 2;
      mutant[half + random.nextInt(bytes.length - half)] = (byte) random.nextInt(256);
    }
    return mutant;
  }

  @Test
  void a_method_of_the_greatest_length_with_thousands_of_branches_is_followed_in_time()
      throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 2_500; i++) {
      body.append("if (n == ").append(i + 10).append(") { a = b; b = ").append(i % 5).append("; }");
    }
    String source =
        """
        package big;
        public class Big {
          void f(int n, shop.Customer c) {
            int a = 0, b = 0;
            String to = c.getEmail();
            for (int i = 0; i < n; i++) {
        """
            + body
            + "}\n System.out.println(to); } }";
    List<String> sources = new ArrayList<>(FlowRun.stubs());
    sources.add(source);
    Compilation.compile(output, List.of(), sources.toArray(String[]::new));

    FlowCheck check =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FlowRun.check(output));

    assertThat(check.notFollowed()).isEmpty();
    assertThat(check.violations())
        .extracting(Violation::subject)
        .contains("big.Big.f: shop.Customer.email");
  }

  @Test
  void the_outcome_does_not_depend_on_the_order_of_classes() throws IOException {
    List<String> sources = new ArrayList<>(FlowRun.stubs());
    SourceCases.read(HostileCodeTest.class, "texts.txt")
        .forEach(each -> sources.add(each.source()));
    Compilation.compile(output, List.of(), sources.toArray(String[]::new));

    assertThat(FlowRun.check(output, true).violations())
        .isNotEmpty()
        .isEqualTo(FlowRun.check(output, false).violations());
  }
}
