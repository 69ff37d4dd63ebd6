package nl.doelbinding.weaving;

import static nl.doelbinding.weaving.Sample.CUSTOMER;
import static nl.doelbinding.weaving.Sample.INVOICING;
import static nl.doelbinding.weaving.Sample.NEWSLETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeWeaverTest {

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17})
  void a_getter_gives_its_value_under_the_purpose_only(int release) throws Exception {
    ClassLoader loader =
        Compiled.forRelease(release, NEWSLETTER, INVOICING, CUSTOMER).woven().load();
    Object customer = loader.loadClass("acme.Customer").getConstructor().newInstance();

    assertThat(readUnder(loader, "acme.Newsletter", customer, "getEmail")).isEqualTo("a@b.nl");
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> readUnder(loader, "acme.Invoicing", customer, "getEmail"))
        .withMessageContaining(
            "acme.Customer.email is declared for Newsletter and was read under Invoicing");
    assertThat(call(customer, "getProduct")).isEqualTo("p");
  }

  @Test
  void a_write_is_not_checked() throws Exception {
    ClassLoader loader = Compiled.of(NEWSLETTER, CUSTOMER).woven().load();
    Object customer = loader.loadClass("acme.Customer").getConstructor().newInstance();

    customer.getClass().getMethod("setEmail", String.class).invoke(customer, "c@d.nl");

    assertThat(readUnder(loader, "acme.Newsletter", customer, "getEmail")).isEqualTo("c@d.nl");
  }

  @Test
  void every_kind_of_read_is_guarded() {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            """
            package acme;
            public class Reader extends Customer {
              int lambda() { java.util.function.IntSupplier s = () -> age; return s.getAsInt(); }
              int own() { return this.age; }
              int viaSuper() { return super.age; }
              void increment() { age++; }
              String other(Customer c) { return c.email; }
              static class Nested { String nested(Customer c) { return c.email; } }
              Object anonymous() {
                return new Object() { @Override public String toString() { return email; } };
              }
              @Override public int hashCode() { return age; }
            }
            """,
            """
            package acme;
            interface Defaults { default String read(Customer c) { return c.email; } }
            """);

    assertThat(compiled.sites())
        .containsExactlyInAnyOrder(
            "acme.Customer.getEmail reads email",
            "acme.Defaults.read reads email",
            "acme.Reader.lambda$lambda$0 reads age",
            "acme.Reader.own reads age",
            "acme.Reader.viaSuper reads age",
            "acme.Reader.increment reads age",
            "acme.Reader.other reads email",
            "acme.Reader.hashCode reads age",
            "acme.Reader$Nested.nested reads email",
            "acme.Reader$1.toString reads email");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void a_static_field_that_is_declared_itself_is_guarded_but_for_its_own_initialiser(int release)
      throws Exception {
    Compiled compiled =
        Compiled.forRelease(
            release,
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            @PersonalData(purpose = Newsletter.class)
            public class Owner {
              @PersonalData(purpose = Newsletter.class) static String email = "a@b.nl".trim();
              static String domain = email.substring(2);
              static int length = new Owner().name.length();
              static String plain = "p";
              String name = "n";
              public String read() { return email; }
              public String readPlain() { return plain; }
            }
            """,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public interface Contact {
              @PersonalData(purpose = Newsletter.class) String PHONE = "0612345678".trim();
            }
            """,
            """
            package acme;
            public class Reader extends Owner implements Contact {
              static String copied = email;
              String phone() { return Reader.PHONE; }
            }
            """);

    assertThat(compiled.sites())
        .containsExactlyInAnyOrder(
            "acme.Owner.<clinit> reads name",
            "acme.Owner.read reads email",
            "acme.Reader.<clinit> reads email",
            "acme.Reader.phone reads PHONE");
    assertWeavesOnce(compiled);
  }

  @Test
  void a_static_field_gives_its_value_under_the_purpose_only() throws Exception {
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER,
                """
                package acme;
                import nl.doelbinding.annotations.*;
                public class Owner {
                  @PersonalData(purpose = Newsletter.class) static String email = "a@b.nl".trim();
                  static String domain = email.substring(2);
                  public String read() { return email; }
                }
                """)
            .woven()
            .load();
    Object owner = loader.loadClass("acme.Owner").getConstructor().newInstance();

    assertThat(readUnder(loader, "acme.Newsletter", owner, "read")).isEqualTo("a@b.nl");
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> call(owner, "read"));
  }

  @Test
  void a_nest_mate_reads_a_private_field_under_the_purpose_only() throws Exception {
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER,
                """
                package acme;
                import nl.doelbinding.annotations.*;
                public class Order {
                  @PersonalData(purpose = Newsletter.class) private String email = "a@b.nl";
                  public static class Mailer { public String to() { return new Order().email; } }
                }
                """)
            .woven()
            .load();
    Object mailer = loader.loadClass("acme.Order$Mailer").getConstructor().newInstance();

    assertThat(readUnder(loader, "acme.Newsletter", mailer, "to")).isEqualTo("a@b.nl");
    assertThatExceptionOfType(PurposeViolationException.class).isThrownBy(() -> call(mailer, "to"));
  }

  @Test
  void in_java_8_a_nest_mate_reads_through_a_guarded_accessor() {
    assertThat(
            Compiled.forRelease(
                    8,
                    NEWSLETTER,
                    """
                    package acme;
                    import nl.doelbinding.annotations.*;
                    public class Order {
                      @PersonalData(purpose = Newsletter.class) private String email = "a@b.nl";
                      public static class Mailer { String to() { return new Order().email; } }
                    }
                    """)
                .sites())
        .containsExactly("acme.Order.access$000 reads email");
  }

  @Test
  void constructors_equals_and_hash_code_of_the_class_itself_read_freely() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public class Address {
              @PersonalData(purpose = Newsletter.class) private final String street;
              public Address() { this("Dam"); }
              Address(String street) { this.street = street; if (this.street == null) throw new NullPointerException(); }
              Address(Address other) { this.street = other.street; }
              @Override public boolean equals(Object o) { return o instanceof Address a && a.street.equals(street); }
              @Override public int hashCode() { return street.hashCode(); }
              public boolean equals(Address a) { return a.street.equals(street); }
              @Override public String toString() { return street; }
            }
            """);

    assertThat(compiled.sites())
        .containsExactly(
            "acme.Address.equals reads street",
            "acme.Address.equals reads street",
            "acme.Address.toString reads street");
    Object address =
        compiled.woven().load().loadClass("acme.Address").getConstructor().newInstance();
    assertThat(address.hashCode()).isEqualTo("Dam".hashCode());
    assertThatExceptionOfType(PurposeViolationException.class).isThrownBy(address::toString);
  }

  @Test
  void the_to_string_of_a_record_is_guarded_and_its_equals_is_free() throws Exception {
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER,
                """
                package acme;
                import nl.doelbinding.annotations.*;
                public record Subscriber(
                    @PersonalData(purpose = Newsletter.class) String email, String product) {
                  public Subscriber() { this("a@b.nl", "p"); }
                }
                """)
            .woven()
            .load();
    Class<?> type = loader.loadClass("acme.Subscriber");
    Object one = type.getConstructor().newInstance();

    assertThat(one).isEqualTo(type.getConstructor().newInstance());
    assertThat(one.hashCode()).isNotZero();
    assertThatExceptionOfType(PurposeViolationException.class).isThrownBy(one::toString);
    assertThatExceptionOfType(PurposeViolationException.class).isThrownBy(() -> call(one, "email"));
    assertThat(readUnder(loader, "acme.Newsletter", one, "toString"))
        .isEqualTo("Subscriber[email=a@b.nl, product=p]");
  }

  @Test
  void a_package_private_purpose_is_found_by_a_reader_of_another_package() throws Exception {
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER.replace("public interface", "interface"),
                """
                package acme;
                import nl.doelbinding.annotations.*;
                public class Base { @PersonalData(purpose = Newsletter.class) protected String email = "a@b.nl"; }
                """,
                """
                package other;
                public class Reader extends acme.Base { public String read() { return email; } }
                """)
            .woven()
            .load();
    Object reader = loader.loadClass("other.Reader").getConstructor().newInstance();

    assertThat(readUnder(loader, "acme.Newsletter", reader, "read")).isEqualTo("a@b.nl");
  }

  @Test
  void a_purpose_that_is_gone_refuses_the_read_and_nothing_else() throws Exception {
    Compiled woven = Compiled.of(NEWSLETTER, INVOICING, CUSTOMER).woven();
    ClassLoader loader = woven.without("acme.Newsletter").load();
    Object customer = loader.loadClass("acme.Customer").getConstructor().newInstance();

    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(PurposeViolationException.class)
          .isThrownBy(() -> readUnder(loader, "acme.Invoicing", customer, "getEmail"))
          .withMessageContaining("cannot load acme.Newsletter");
    }
    assertThat(call(customer, "getProduct")).isEqualTo("p");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17})
  void a_second_weaving_changes_nothing(int release) throws Exception {
    Compiled compiled =
        Compiled.forRelease(
            release,
            NEWSLETTER,
            CUSTOMER,
            """
            package acme;
            class Loops {
              int sum(java.util.List<Customer> all) {
                int sum = 0;
                for (Customer c : all) { sum += c.age > 3 ? c.age : c.email.length() + c.age; }
                try { return sum; } finally { all.get(0).age++; }
              }
            }
            """);
    assertWeavesOnce(compiled);
  }

  @Test
  void a_second_weaving_of_a_record_changes_nothing() throws Exception {
    assertWeavesOnce(
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            record Subscriber(
                @PersonalData(purpose = Newsletter.class) String email,
                @PersonalData(purpose = Newsletter.class) int age) {}
            """));
  }

  @Test
  void a_reader_woven_before_gets_the_check_of_a_field_declared_later() throws Exception {
    String reader =
        """
        package acme;
        class Reader { String read(Customer c) { return c.email + c.product; } }
        """;
    Compiled before = Compiled.of(NEWSLETTER, CUSTOMER, reader);
    Compiled after =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER.replace(
                "String product", "@PersonalData(purpose = Newsletter.class) String product"),
            reader);
    byte[] woven = before.woven().bytes("acme.Reader");

    WovenClass again = new PurposeWeaver(after.declarations()).weave(woven);

    assertThat(again.changed()).isTrue();
    assertThat(again.sites()).extracting(ReadSite::field).containsExactly("email", "product");
    assertThat(new PurposeWeaver(after.declarations()).weave(again.bytes()).changed()).isFalse();
  }

  @Test
  void a_reader_woven_before_follows_a_changed_declaration() throws Exception {
    String reader =
        """
        package acme;
        public class Reader { public static String read() { return new Customer().email; } }
        """;
    Compiled before = Compiled.of(NEWSLETTER, INVOICING, CUSTOMER, reader);
    Compiled after =
        Compiled.of(
            NEWSLETTER, INVOICING, CUSTOMER.replace("Newsletter.class", "Invoicing.class"), reader);

    WovenClass again =
        new PurposeWeaver(after.declarations()).weave(before.woven().bytes("acme.Reader"));

    ClassLoader loader = after.woven().with("acme.Reader", again.bytes()).load();
    Method read = loader.loadClass("acme.Reader").getMethod("read");
    assertThat(again.changed()).isTrue();
    try (PurposeScope scope = Purposes.bind(loader.loadClass("acme.Invoicing"))) {
      assertThat(read.invoke(null)).isEqualTo("a@b.nl");
    }
  }

  @Test
  void an_earlier_check_stays_where_the_declaration_cannot_be_found() throws Exception {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);
    byte[] woven = compiled.woven().bytes("acme.Customer");

    WovenClass again = new PurposeWeaver(Compiled.of(NEWSLETTER).declarations()).weave(woven);

    assertThat(again.bytes()).isSameAs(woven);
  }

  @Test
  void a_class_that_mentions_no_declared_field_comes_back_as_it_is() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package acme; class Other { Customer c; String read() { return c.getEmail(); } }",
            "package acme; interface Empty { void nothing(); }");

    for (String name : new String[] {"acme.Other", "acme.Empty", "acme.Newsletter"}) {
      byte[] bytes = compiled.bytes(name);
      WovenClass woven = new PurposeWeaver(compiled.declarations()).weave(bytes);
      assertThat(woven.bytes()).isSameAs(bytes);
      assertThat(woven.changed()).isFalse();
      assertThat(woven.name()).isEqualTo(name);
    }
  }

  @Test
  void abstract_native_and_bridge_methods_and_module_descriptors_pass() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public abstract class Shape implements java.util.function.Supplier<String> {
              @PersonalData(purpose = Newsletter.class) String email;
              abstract void draw();
              native void print();
              @Override public String get() { return email; }
            }
            """);
    assertThat(compiled.sites()).containsExactly("acme.Shape.get reads email");
    assertThat(compiled.woven().load().loadClass("acme.Shape").getDeclaredMethods()).hasSize(4);

    byte[] module = Compiled.of("module acme {}").bytes("module-info");
    assertThat(new PurposeWeaver(compiled.declarations()).weave(module).bytes()).isSameAs(module);
  }

  @Test
  void what_hibernate_added_is_left_alone_and_calls_to_it_are_the_reads() {
    assertThat(
            Compiled.of(
                    NEWSLETTER,
                    """
                    package acme;
                    import nl.doelbinding.annotations.*;
                    public class Person {
                      @PersonalData(purpose = Newsletter.class) String email;
                      public String $$_hibernate_read_email() { return email; }
                      public void $$_hibernate_write_email(String to) { if (email != to) email = to; }
                      public String getEmail() { return $$_hibernate_read_email(); }
                    }
                    """)
                .sites())
        .containsExactly("acme.Person.getEmail reads email");
  }

  @Test
  void a_site_knows_its_line() throws Exception {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);

    assertThat(
            new PurposeWeaver(compiled.declarations())
                .weave(compiled.bytes("acme.Customer"))
                .sites())
        .extracting(ReadSite::toString)
        .containsExactly("acme.Customer.getEmail:7 reads acme.Customer.email");
  }

  @Test
  void a_class_whose_exception_types_are_not_there_is_woven() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package acme; public class Gone extends RuntimeException {}",
            """
            package acme;
            public class Reader {
              public static int read(boolean b) {
                int n;
                try { n = b ? new Customer().age : 2; } catch (Gone gone) { n = 3; }
                return n;
              }
            }
            """);

    assertThat(compiled.without("acme.Gone").sites()).contains("acme.Reader.read reads age");
  }

  @Test
  void the_serial_version_of_a_class_stays_the_same() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER.replace("class Customer", "class Customer implements java.io.Serializable"));

    assertThat(serialVersion(compiled.woven())).isEqualTo(serialVersion(compiled));
  }

  @Test
  void a_method_that_becomes_too_large_is_named() {
    String reads =
        IntStream.range(0, 9_000).mapToObj(i -> "n += age;").collect(Collectors.joining("\n"));
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package acme; class Big extends Customer { int sum() { int n = 0; "
                + reads
                + "return n; } }");

    assertThatExceptionOfType(WeavingException.class)
        .isThrownBy(
            () -> new PurposeWeaver(compiled.declarations()).weave(compiled.bytes("acme.Big")))
        .withMessageStartingWith("acme.Big.sum()I reads so much personal data")
        .satisfies(refused -> assertThat(refused.className()).isEqualTo("acme.Big"))
        .satisfies(refused -> assertThat(refused.method()).isEqualTo("sum"));
  }

  @Test
  void long_jumps_over_checks_are_widened() throws Exception {
    String reads =
        IntStream.range(0, 3_000).mapToObj(i -> "n += age;").collect(Collectors.joining("\n"));
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER,
                CUSTOMER,
                "package acme; public class Big extends Customer { public Object sum() { int n = 0;"
                    + " for (int i = 0; i < 2; i++) { if (i == 0) {"
                    + reads
                    + "} } return n; } }")
            .woven()
            .load();

    Object big = loader.loadClass("acme.Big").getConstructor().newInstance();
    assertThat(readUnder(loader, "acme.Newsletter", big, "sum")).isEqualTo(120_000);
  }

  @Test
  void a_class_too_old_to_hold_a_check_is_named() {
    Compiled compiled = Compiled.forRelease(8, NEWSLETTER, CUSTOMER);

    assertThatExceptionOfType(WeavingException.class)
        .isThrownBy(
            () ->
                new PurposeWeaver(compiled.declarations())
                    .weave(ofVersion(Opcodes.V1_6, compiled.bytes("acme.Customer"))))
        .withMessage(
            "acme.Customer reads personal data or binds a purpose and was compiled for Java 6, whose"
                + " class files cannot hold that: compile it for Java 8 or newer");
  }

  @Test
  void damaged_classes_give_one_sentence_or_a_class_and_never_hang() {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER);
    PurposeWeaver weaver = new PurposeWeaver(compiled.declarations());
    byte[] sound = compiled.bytes("acme.Customer");
    Random random = new Random(42);

    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = sound.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        weaver.weave(damaged);
      } catch (ClassFileException | WeavingException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      }
    }
  }

  private static void assertWeavesOnce(Compiled compiled) throws Exception {
    PurposeWeaver weaver = new PurposeWeaver(compiled.declarations());
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      WovenClass once = weaver.weave(entry.getValue());
      WovenClass twice = weaver.weave(once.bytes());
      assertThat(twice.bytes()).isSameAs(once.bytes());
      assertThat(twice.changed()).isFalse();
      assertThat(twice.sites()).isEqualTo(once.sites());
    }
  }

  @Test
  void a_class_too_old_to_bind_a_purpose_is_named() {
    Compiled compiled =
        Compiled.forRelease(
            8,
            NEWSLETTER,
            "package acme; import nl.doelbinding.annotations.*;"
                + " class Job { @ForPurpose(Newsletter.class) void run() {} }");

    assertThatExceptionOfType(WeavingException.class)
        .isThrownBy(
            () ->
                new PurposeWeaver(compiled.declarations())
                    .weave(ofVersion(Opcodes.V1_5, compiled.bytes("acme.Job"))))
        .withMessageContaining("compiled for Java 5");
  }

  private static byte[] ofVersion(int version, byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int old, int access, String name, String sig, String superName, String[] itfs) {
                super.visit(version, access, name, sig, superName, itfs);
              }

              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String sig, String[] exceptions) {
                return super.visitMethod(access, name, descriptor, sig, exceptions);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static long serialVersion(Compiled compiled) throws Exception {
    return java.io.ObjectStreamClass.lookup(compiled.load().loadClass("acme.Customer"))
        .getSerialVersionUID();
  }

  private static Object readUnder(ClassLoader loader, String purpose, Object target, String method)
      throws Exception {
    return Purposes.call(loader.loadClass(purpose), () -> call(target, method));
  }

  private static Object call(Object target, String method) throws Exception {
    try {
      Method found = target.getClass().getMethod(method);
      found.setAccessible(true);
      return found.invoke(target);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw thrown;
    }
  }
}
