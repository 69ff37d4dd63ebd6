package nl.doelbinding.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.SourceCases;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.PurposeWeaver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachCheckTest {

  @Test
  void a_method_for_one_purpose_that_reads_what_is_declared_for_another_is_told() {
    List<Violation> found =
        ReachRun.violations(
            """
            public class Mailing {
              @ForPurpose(Newsletter.class)
              public void send(Customer customer) {
                System.out.println(customer.getIban());
              }
            }
            """);

    assertThat(found)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.isError()).isTrue();
              assertThat(told)
                  .hasToString(
                      "[DB-302] app.Mailing.send reads shop.Customer.iban, declared for Invoicing,"
                          + " under Newsletter (Mailing.send → Customer.getIban → Customer.iban)"
                          + " (Mailing.java:12)");
              assertThat(told.cure())
                  .isEqualTo(
                      "Where it works for another purpose, put on app.Mailing.send:"
                          + " @ForPurpose(Invoicing.class)\n"
                          + "or ask the data protection officer whether the data was collected for"
                          + " Newsletter too, and add that to the purposes of shop.Customer.iban");
            });
  }

  @Test
  void the_way_from_the_entry_is_told_and_a_long_one_by_its_ends() {
    List<Violation> found =
        ReachRun.violations(
            """
            public class Job {
              @org.springframework.scheduling.annotation.Scheduled
              public void nightly() { one(null); Purposes.run(Invoicing.class, () -> {}); }
              private void one(Customer customer) { two(customer); }
              private void two(Customer customer) { three(customer); }
              private void three(Customer customer) { if (customer != null) { customer.getIban(); } }
            }
            """);

    assertThat(found)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.isError()).isFalse();
              assertThat(told)
                  .hasToString(
                      "[DB-302] app.Job.three reads shop.Customer.iban, declared for Invoicing, with"
                          + " no purpose bound (Job.nightly → Job.one → … → Customer.getIban →"
                          + " Customer.iban) (Job.java:14)");
              assertThat(told.cure())
                  .isEqualTo("Say what app.Job.nightly is for: @ForPurpose(Invoicing.class)");
            });
  }

  @Test
  void a_task_on_another_thread_is_told_to_be_wrapped() {
    List<Violation> found =
        ReachRun.violations(
            """
            public class Bills {
              @ForPurpose(Invoicing.class)
              public void send(Customer customer) { new Thread(() -> customer.getIban()).start(); }
            }
            """);

    assertThat(found)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.message())
                  .isEqualTo(
                      "app.Bills.send reads shop.Customer.iban, declared for Invoicing, on another"
                          + " thread, where no purpose is bound (Bills.send → Customer.getIban →"
                          + " Customer.iban)");
              assertThat(told.cure())
                  .isEqualTo(
                      "Carry the purposes along, Purposes.wrap(…) around the task, or bind one in"
                          + " it: Purposes.run(Invoicing.class, …)");
            });
  }

  @Test
  void who_binds_no_purpose_anywhere_has_not_begun_and_hears_nothing() {
    String program =
        "public class A { public static void main(String[] a) { new Customer(\"\").getIban(); } }";
    String bound = "public class B { @ForPurpose(Support.class) void help() {} }";

    assertThat(ReachRun.told(program)).isEmpty();
    assertThat(ReachRun.told(program, bound))
        .containsExactly("WARNING app.A.main: shop.Customer.iban");
  }

  @Test
  void a_filter_of_the_application_may_bind_for_servlets_that_say_nothing() {
    String servlet =
        """
        public class A extends jakarta.servlet.http.HttpServlet {
          @Override protected void doGet(
              jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {
            ((Customer) request.getAttribute("customer")).getIban();
          }
        }
        """;
    String filter =
        """
        public class F implements jakarta.servlet.Filter {
          @Override public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response,
              jakarta.servlet.FilterChain chain) throws java.io.IOException, jakarta.servlet.ServletException {
            try (PurposeScope scope = Purposes.bind(of(request))) { chain.doFilter(request, response); }
          }
          private static Class<?> of(Object request) { return Invoicing.class; }
        }
        """;
    String other =
        "public class B { @ForPurpose(Newsletter.class) Object go(Customer c) { return c.getIban(); } }";

    assertThat(ReachRun.told(servlet, other))
        .containsExactly(
            "ERROR app.B.go: shop.Customer.iban", "WARNING app.A.doGet: shop.Customer.iban");
    assertThat(ReachRun.told(servlet, other, filter))
        .containsExactly("ERROR app.B.go: shop.Customer.iban");
  }

  @Test
  void data_of_another_module_is_read_through_its_getters(@TempDir Path model, @TempDir Path web) {
    ReachRun.compile(model);
    Compilation.compile(
        web,
        List.of(model),
        """
        package web;
        import nl.doelbinding.annotations.*;
        import shop.*;
        public class A {
          @ForPurpose(Newsletter.class) Object iban(Customer c) { return c.getIban(); }
          @ForPurpose(Newsletter.class) Object email(Customer c) { return c.getEmail(); }
          @ForPurpose(Newsletter.class) Object address(Order o) { return o.address(); }
          @ForPurpose(Newsletter.class) Object points(Customer c) { return c.getPoints(); }
        }
        """);

    assertThat(ReachRun.violations(List.of(web), List.of(model)))
        .extracting(Violation::subject)
        .containsExactly("web.A.address: shop.Order.address", "web.A.iban: shop.Customer.iban");
  }

  @Test
  void a_woven_class_is_judged_as_before(@TempDir Path classes) throws Exception {
    ReachRun.compile(
        classes,
        "public class B { @ForPurpose(Newsletter.class) Object go(Customer c) { return c.getIban(); } }");
    List<Violation> before = ReachRun.violations(List.of(classes), List.of());

    try (ClassPathModels models = new ClassPathModels(List.of(classes))) {
      PurposeWeaver weaver = new PurposeWeaver(new Declarations(models));
      for (String name : List.of("shop/Customer.class", "app/B.class")) {
        Path file = classes.resolve(name);
        Files.write(file, weaver.weave(Files.readAllBytes(file)).bytes());
      }
    }

    assertThat(before).isNotEmpty();
    assertThat(ReachRun.violations(List.of(classes), List.of())).isEqualTo(before);
  }

  @Test
  void damaged_code_neither_stops_nor_holds_up_the_check(@TempDir Path classes) throws Exception {
    ReachRun.compile(classes);
    String[] sources =
        SourceCases.read(ReadsTest.class, "reads.txt").stream()
            .map(SourceCases.Case::source)
            .toArray(String[]::new);
    Compilation.compile(classes, List.of(classes), sources);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(classes)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(7);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      if (file.toString().contains("reads")) {
        for (int i = 0; i < 3; i++) {
          int half = bytes.length / 2;
          bytes[half + random.nextInt(bytes.length - half)] = (byte) random.nextInt(256);
        }
        Files.write(file, bytes);
      }
    }

    List<Violation> found =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> ReachRun.violations(List.of(classes), List.of()));

    assertThat(found)
        .extracting(violation -> violation.rule().id())
        .contains("DB-302", "DB-001")
        .containsOnly("DB-302", "DB-001");
  }

  @Test
  void the_work_grows_with_the_calls_and_not_with_the_ways() {
    StringBuilder type = new StringBuilder("public class Maze {\n");
    int depth = 400;
    for (int i = 0; i < depth; i++) {
      type.append("  void a%1$d(Customer c) { a%2$d(c); b%2$d(c); }\n".formatted(i, i + 1));
      type.append("  void b%1$d(Customer c) { b%2$d(c); a%2$d(c); }\n".formatted(i, i + 1));
    }
    type.append("  void a%1$d(Customer c) { c.getIban(); }\n".formatted(depth));
    type.append("  void b%1$d(Customer c) { if (c != null) { c.getIban(); } }\n".formatted(depth));
    type.append(
        "  @ForPurpose(Newsletter.class) public void send(Customer c) { a0(c); b0(c); }\n}");

    List<String> found =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReachRun.told(type.toString()));

    assertThat(found)
        .containsExactly(
            "ERROR app.Maze.a400: shop.Customer.iban", "ERROR app.Maze.b400: shop.Customer.iban");
  }
}
