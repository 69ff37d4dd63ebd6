package nl.doelbinding.weaving.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.testing.Compiled;
import nl.doelbinding.weaving.WeavingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeavingTransformerTest {

  private static final String NEWSLETTER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      @Purpose(name = "n", description = "d", legalBasis = LegalBasis.CONSENT)
      public interface Newsletter {}
      """;

  private static final String CUSTOMER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      public class Customer {
        @PersonalData(purpose = Newsletter.class) String email = "x";
        String product = "p";
        public String getEmail() { return email; }
      }
      """;

  private static final String READER =
      """
      package acme;
      public class Reader {
        static String read(Customer c) { return c.email; }
      }
      """;

  private static final String OTHER =
      """
      package acme;
      public class Other {
        Customer customer = new Customer();
        String product() { return customer.getEmail(); }
      }
      """;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AgentReport report =
      new AgentReport(new AgentLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
  private final WeavingTransformer transformer =
      new WeavingTransformer(report, (from, to) -> {}, WeavingOptions.ofDefaults());

  @TempDir Path temp;

  @Test
  void what_the_agent_weaves_is_what_the_build_weaves() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER, OTHER);
    ClassLoader loader = over(compiled);
    Compiled woven = compiled.woven();

    compiled
        .classes()
        .forEach(
            (name, bytes) -> {
              byte[] changed = transform(loader, name, bytes);
              assertThat(changed == null ? bytes : changed).isEqualTo(woven.bytes(name));
            });

    assertThat(report.wovenClasses()).containsExactlyInAnyOrder("acme.Customer", "acme.Reader");
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_reader_that_names_the_field_by_a_subclass_an_interface_or_a_team_annotation_is_woven() {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            @PersonalData(purpose = Newsletter.class)
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Email {}
            """,
            """
            package acme;
            @Email
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
            public @interface Work {}
            """,
            "package acme; public class Base { @Work protected String email; }",
            "package acme; public class Middle extends Base {}",
            "package acme; public class Lower extends Middle { String read() { return email; } }",
            "package acme; class Far { String read(Lower l) { return l.email; } }",
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public interface Named { @PersonalData(purpose = Newsletter.class) String getName(); }
            """,
            """
            package acme;
            public class Person implements Named {
              private String name;
              public String getName() { return name; }
            }
            """,
            """
            package acme;
            @Email public class Address { String street; }
            """,
            """
            package acme;
            public class Parcel {
              Address[] to;
              Object read() { return to; }
            }
            """);
    ClassLoader loader = over(compiled);

    compiled.classes().forEach((name, bytes) -> transform(loader, name, bytes));

    assertThat(report.wovenClasses())
        .containsExactlyInAnyOrder("acme.Lower", "acme.Far", "acme.Person", "acme.Parcel");
  }

  @Test
  void a_method_for_a_purpose_binds_it_also_where_a_superclass_says_so() {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            @ForPurpose(Newsletter.class) public class Job { public void prepare() {} }
            """,
            """
            package acme;
            public class Mailing extends Job {
              String email = "x";
              public void run() {}
              @Override public boolean equals(Object other) { return email == other; }
            }
            """,
            CUSTOMER.replace(
                "public String getEmail",
                "public int hashCode() { return email.length(); } public String getEmail"));
    ClassLoader loader = over(compiled);

    compiled.classes().forEach((name, bytes) -> transform(loader, name, bytes));

    assertThat(report.text())
        .contains(
            """
            Bound
            acme.Job.prepare() binds acme.Newsletter
            acme.Mailing.equals(java.lang.Object) binds acme.Newsletter
            acme.Mailing.run() binds acme.Newsletter

            Not checked
            acme.Customer.hashCode:6 reads acme.Customer.email: hashCode
            """);
  }

  @Test
  void what_hibernate_makes_to_read_entities_is_passed_over_unless_nothing_is_exempt() {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package acme; class Customer$HibernateAccessOptimizer {"
                + " Object get(Customer c) { return c.email; } }");
    String optimizer = "acme.Customer$HibernateAccessOptimizer";
    WeavingTransformer strict =
        new WeavingTransformer(
            report, (from, to) -> {}, WeavingOptions.ofDefaults().with("exempt", "none"));

    assertThat(transform(over(compiled), optimizer, compiled.bytes(optimizer))).isNull();
    assertThat(
            strict.transform(
                null,
                over(compiled),
                optimizer.replace('.', '/'),
                null,
                null,
                compiled.bytes(optimizer)))
        .isNotNull();
  }

  @Test
  void a_class_that_is_made_at_run_time_guards_its_own_reads() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    ClassLoader without = over(Compiled.of(NEWSLETTER));

    assertThat(transform(without, "acme.Customer", compiled.bytes("acme.Customer"))).isNotNull();
    assertThat(transform(without, "acme.Reader", compiled.bytes("acme.Reader"))).isNotNull();
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_declaring_class_without_a_class_file_that_comes_after_its_readers_is_named() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    ClassLoader without = over(Compiled.of(NEWSLETTER));

    assertThat(transform(without, "acme.Reader", compiled.bytes("acme.Reader"))).isNull();
    transform(without, "acme.Customer", compiled.bytes("acme.Customer"));

    assertThat(log.toString(StandardCharsets.UTF_8))
        .startsWith("[doelbinding] [DB-304] acme.Customer declares personal data, but its class");
  }

  @Test
  void a_class_whose_loader_cannot_see_the_checks_is_left_alone_and_named_once() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);
    ClassFiles files = new ClassFiles(compiled, null);

    for (int i = 0; i < 2; i++) {
      assertThat(transform(files, "acme.Customer", compiled.bytes("acme.Customer"))).isNull();
    }

    assertThat(log.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "[doelbinding] [DB-304] acme.Customer reads personal data, but its class loader cannot"
                + " see nl.doelbinding.purpose.PurposeChecks: add doelbinding-runtime to what it"
                + " sees");
    assertThat(report.text()).contains("Classes woven: 0\n", "Classes not woven: 1\n");
  }

  @Test
  void a_class_that_is_too_old_too_large_or_damaged_is_loaded_as_it_is_and_named() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);
    ClassLoader loader = over(compiled);
    byte[] old = compiled.bytes("acme.Customer").clone();
    old[7] = 50;
    byte[] damaged = Arrays.copyOf(compiled.bytes("acme.Customer"), 300);
    byte[] large =
        compiled
            .and(
                Compiled.of(
                    NEWSLETTER,
                    CUSTOMER,
                    "package acme; class Large { String sum(Customer c) {"
                        + " String n = null; "
                        + "n = c.email;\n".repeat(9_000)
                        + " return n; } }"))
            .bytes("acme.Large");

    assertThat(transform(loader, "acme.Customer", old)).isNull();
    assertThat(transform(loader, "acme.Large", large)).isNull();
    assertThat(transform(over(compiled), "acme.Damaged", damaged)).isNull();

    assertThat(report.text())
        .contains(
            "Classes not woven: 3\n",
            "acme.Customer reads personal data and was compiled for Java 6",
            "acme.Large.sum",
            "acme.Damaged: The class file is damaged\n");
    assertThat(log.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  void a_damaged_superclass_declares_nothing_and_is_no_fault_of_the_class() {
    Compiled compiled =
        Compiled.of(
            "package acme; public class Base { String name; }",
            "package acme; public class Sub extends Base { String read() { return name; } }");
    byte[] cut = Arrays.copyOf(compiled.bytes("acme.Base"), 60);

    assertThat(
            transform(
                over(compiled.with("acme.Base", cut)), "acme.Sub", compiled.bytes("acme.Sub")))
        .isNull();
    assertThat(report.text()).contains("Classes not woven: 0\n");
  }

  @Test
  void a_class_whose_name_is_not_of_ascii_is_woven() {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public class Outer {
              static class Ação { @PersonalData(purpose = Newsletter.class) String email; }
            }
            """,
            "package acme; class Reader { String read(Outer.Ação a) { return a.email; } }");
    ClassLoader loader = over(compiled);

    assertThat(transform(loader, "acme.Reader", compiled.bytes("acme.Reader"))).isNotNull();
  }

  @Test
  void where_the_agent_itself_fails_the_class_is_loaded_as_it_is_and_named() {
    WeavingTransformer broken =
        new WeavingTransformer(
            report,
            (from, to) -> {
              throw new IllegalStateException("no edge");
            },
            WeavingOptions.ofDefaults());
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);

    byte[] bytes =
        broken.transform(
            null, over(compiled), "acme/Customer", null, null, compiled.bytes("acme.Customer"));

    assertThat(bytes).isNull();
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("acme.Customer was not woven, because the agent failed: ", "no edge");
  }

  @Test
  void a_loader_that_throws_does_not_stop_the_loading_of_classes() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    ClassLoader throwing =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          public InputStream getResourceAsStream(String name) {
            throw new IllegalStateException("closed");
          }
        };

    assertThat(transform(throwing, "acme.Customer", compiled.bytes("acme.Customer"))).isNotNull();
  }

  @Test
  void the_report_is_sorted_and_written_whole() throws Exception {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    ClassLoader loader = over(compiled);
    new TreeMap<>(compiled.classes())
        .descendingMap()
        .forEach((name, bytes) -> transform(loader, name, bytes));
    Path file = temp.resolve("a/report.txt");

    report.writeTo(file);

    assertThat(java.nio.file.Files.readString(file))
        .isEqualTo(
            """
            Classes looked at: 3
            Classes woven: 2
            Reads guarded: 2
            Classes not woven: 0

            Not woven

            Guarded
            acme.Customer.getEmail:6 reads acme.Customer.email
            acme.Reader.read:3 reads acme.Customer.email

            Bound

            Not checked
            """);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  private byte[] transform(ClassLoader loader, String name, byte[] bytes) {
    return transformer.transform(null, loader, name.replace('.', '/'), null, null, bytes);
  }

  private static ClassLoader over(Compiled compiled) {
    return new ClassFiles(compiled, WeavingTransformerTest.class.getClassLoader());
  }

  /** Shows class files and fails the test if it is asked to load one of them. */
  private static final class ClassFiles extends ClassLoader {
    private final Map<String, byte[]> classes;

    ClassFiles(Compiled compiled, ClassLoader parent) {
      super(parent);
      classes = compiled.classes();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      byte[] bytes = classes.get(name.replace(".class", "").replace('/', '.'));
      return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (classes.containsKey(name)) {
        throw new AssertionError(name + " was loaded");
      }
      throw new ClassNotFoundException(name);
    }
  }
}
