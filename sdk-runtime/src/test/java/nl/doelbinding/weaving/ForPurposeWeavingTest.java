package nl.doelbinding.weaving;

import static nl.doelbinding.weaving.Sample.CUSTOMER;
import static nl.doelbinding.weaving.Sample.INVOICING;
import static nl.doelbinding.weaving.Sample.NEWSLETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForPurposeWeavingTest {

  private static final String IMPORTS =
      "package acme; import nl.doelbinding.annotations.*; import nl.doelbinding.purpose.*;\n";

  private static final String MAILER =
      IMPORTS
          + """
          public class Mailer {
            static final Customer CUSTOMER = new Customer();
            @ForPurpose(Newsletter.class) public String send() { return CUSTOMER.getEmail(); }
            @ForPurpose(Newsletter.class) public long wide(long a, double b) {
              long sum = a; double other = b;
              for (int i = 0; i < 3; i++) { long more = i * 2L; sum += more; other += sum; }
              return sum + (long) other + CUSTOMER.getEmail().length();
            }
            @ForPurpose(Newsletter.class) public double half() { return CUSTOMER.getEmail().length() / 2.0; }
            @ForPurpose(Newsletter.class) public float single() { return CUSTOMER.getEmail().length(); }
            @ForPurpose(Newsletter.class) public int locked() {
              synchronized (this) { synchronized (CUSTOMER) { return CUSTOMER.getEmail().length(); } }
            }
            @ForPurpose(Newsletter.class) public synchronized String handled() {
              try { return refuse(); } catch (IllegalStateException e) { return CUSTOMER.getEmail(); }
              finally { CUSTOMER.getEmail(); }
            }
            @ForPurpose(Newsletter.class) public String refuse() {
              throw new IllegalStateException(CUSTOMER.getEmail());
            }
            @ForPurpose(Newsletter.class) public void lockedAndRefuse() {
              synchronized (this) { refuse(); }
            }
            @ForPurpose(Newsletter.class) public void endless() {
              int n = 0;
              while (true) { if (++n > 3) { CUSTOMER.getEmail().charAt(n * 100); } }
            }
            @ForPurpose(Newsletter.class) public void immediatelyEndless() {
              do { CUSTOMER.getEmail().charAt(1000); } while (true);
            }
            @ForPurpose(Newsletter.class) public static String ofClass() { return CUSTOMER.getEmail(); }
            @ForPurpose(Newsletter.class) public String branches(int n) {
              switch (n) { case 1: return CUSTOMER.getEmail(); case 2: return null; default: }
              if (n == 3) { return CUSTOMER.getEmail() + "3"; }
              return n > 3 ? CUSTOMER.getEmail() + n : "none";
            }
            @ForPurpose(Newsletter.class) public void nothing() {}
            @ForPurpose(Newsletter.class) public int deep(int n) {
              return n == 0 ? CUSTOMER.getEmail().length() : deep(n - 1) + CUSTOMER.getEmail().length();
            }
            public String unbound() { return CUSTOMER.getEmail(); }
          }
          """;

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void a_method_binds_its_purpose_while_it_runs_and_nothing_afterwards(int release)
      throws Exception {
    Object mailer = woven(release, MAILER, "acme.Mailer");

    assertThat(call(mailer, "send")).isEqualTo("a@b.nl");
    assertThat(call(mailer, "wide", 1L, 2.5)).isEqualTo(26L);
    assertThat(call(mailer, "half")).isEqualTo(3.0);
    assertThat(call(mailer, "single")).isEqualTo(6f);
    assertThat(call(mailer, "locked")).isEqualTo(6);
    assertThat(call(mailer, "handled")).isEqualTo("a@b.nl");
    assertThat(call(mailer, "ofClass")).isEqualTo("a@b.nl");
    assertThat(call(mailer, "branches", 1)).isEqualTo("a@b.nl");
    assertThat(call(mailer, "branches", 3)).isEqualTo("a@b.nl3");
    assertThat(call(mailer, "branches", 4)).isEqualTo("a@b.nl4");
    assertThat(call(mailer, "nothing")).isNull();
    assertThat(call(mailer, "deep", 20)).isEqualTo(126);
    for (String throwing : new String[] {"refuse", "lockedAndRefuse"}) {
      assertThatThrownBy(() -> call(mailer, throwing))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a@b.nl");
    }
    for (String endless : new String[] {"endless", "immediatelyEndless"}) {
      assertThatThrownBy(() -> call(mailer, endless))
          .isInstanceOf(StringIndexOutOfBoundsException.class);
    }
    assertThat(Purposes.current()).isEmpty();
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> call(mailer, "unbound"));
  }

  @Test
  void a_method_takes_the_place_of_what_is_bound_and_gives_it_back() throws Exception {
    Object mailer = woven(17, MAILER, "acme.Mailer");
    Class<?> invoicing = mailer.getClass().getClassLoader().loadClass("acme.Invoicing");

    try (PurposeScope scope = Purposes.bind(invoicing)) {
      assertThat(call(mailer, "send")).isEqualTo("a@b.nl");
      assertThat(Purposes.current()).containsExactly(invoicing);
      assertThatThrownBy(() -> call(mailer, "refuse")).isInstanceOf(IllegalStateException.class);
      assertThat(Purposes.current()).containsExactly(invoicing);
    }
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void that_of_a_class_binds_what_can_be_called_and_a_method_stands_before_it(int release)
      throws Exception {
    String jobs =
        IMPORTS
            + """
            @ForPurpose(Newsletter.class)
            public class Jobs implements java.util.function.Supplier<String> {
              public Jobs() { note("constructor"); }
              static { note("initialiser"); }
              public static String notes = "";
              static void note(String where) { notes += where; }
              public String send() { return inner(); }
              private String inner() { return Purposes.current().iterator().next().getSimpleName(); }
              @Override public String get() { return inner(); }
              @ForPurpose(Invoicing.class) public String invoice() { return inner(); }
              @ForPurpose(Invoicing.class) private String own() { return inner(); }
              protected String others() { return own(); }
              public static String ofClass() { return Purposes.current().toString(); }
              public String later() { java.util.function.Supplier<String> s = () -> inner(); return s.get(); }
            }
            """;
    Compiled compiled = Compiled.forRelease(release, NEWSLETTER, INVOICING, jobs);

    assertThat(bound(compiled, "acme.Jobs"))
        .containsExactlyInAnyOrder(
            "note(java.lang.String) Newsletter",
            "send() Newsletter",
            "get() Newsletter",
            "invoice() Invoicing",
            "own() Invoicing",
            "others() Newsletter",
            "ofClass() Newsletter",
            "later() Newsletter");
    Object loaded = instance(compiled.woven(), "acme.Jobs");
    assertThat(call(loaded, "send")).isEqualTo("Newsletter");
    assertThat(call(loaded, "get")).isEqualTo("Newsletter");
    assertThat(call(loaded, "invoice")).isEqualTo("Invoicing");
    assertThat(call(loaded, "others")).isEqualTo("Invoicing");
    assertThat(call(loaded, "later")).isEqualTo("Newsletter");
    assertThat(String.valueOf(call(loaded, "ofClass"))).contains("acme.Newsletter");
  }

  @Test
  void that_of_a_superclass_and_of_an_annotation_of_ones_own_counts() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            INVOICING,
            IMPORTS + "@ForPurpose(Newsletter.class) public @interface Mailing {}",
            IMPORTS + "@Mailing public abstract class Base { public abstract void go(); }",
            IMPORTS + "public class Middle extends Base { public void go() {} }",
            IMPORTS + "public class Below extends Middle { public void go() {} void more() {} }",
            IMPORTS
                + "@ForPurpose(Invoicing.class) public class Other extends Middle { public void"
                + " go() {} }",
            IMPORTS + "@Mailing interface Says { default void go() {} }",
            IMPORTS + "class Does implements Says { public void go() {} @Mailing void own() {} }");

    assertThat(bound(compiled, "acme.Below"))
        .containsExactlyInAnyOrder("go() Newsletter", "more() Newsletter");
    assertThat(bound(compiled, "acme.Other")).containsExactly("go() Invoicing");
    assertThat(bound(compiled, "acme.Says")).containsExactly("go() Newsletter");
    assertThat(bound(compiled, "acme.Does")).containsExactly("own() Newsletter");
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void default_and_static_methods_of_interfaces_bind(int release) throws Exception {
    Compiled compiled =
        Compiled.forRelease(
            release,
            NEWSLETTER,
            IMPORTS
                + """
                public interface Greeter {
                  @ForPurpose(Newsletter.class) default String greet(long l) {
                    return Purposes.current().iterator().next().getSimpleName() + l;
                  }
                  @ForPurpose(Newsletter.class) static String hello() {
                    return Purposes.current().iterator().next().getSimpleName();
                  }
                }
                """,
            IMPORTS
                + "public class Impl implements Greeter { public String s() { return"
                + " Greeter.hello(); } }");
    Object impl = instance(compiled.woven(), "acme.Impl");

    assertThat(call(impl, "greet", 7L)).isEqualTo("Newsletter7");
    assertThat(call(impl, "s")).isEqualTo("Newsletter");
  }

  @Test
  void a_bridge_is_left_alone_and_a_method_without_code_is_told_of() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            IMPORTS
                + """
                public abstract class Source implements java.util.function.Supplier<String> {
                  @ForPurpose(Newsletter.class) @Override public String get() { return "s"; }
                  @ForPurpose(Newsletter.class) abstract void later(int[] n);
                  @ForPurpose(Newsletter.class) native void below();
                  abstract void other();
                }
                """);
    WovenClass woven =
        new PurposeWeaver(compiled.declarations()).weave(compiled.bytes("acme.Source"));

    assertThat(woven.bound()).extracting(BoundMethod::method).containsExactly("get()");
    assertThat(woven.unbound())
        .extracting(BoundMethod::method)
        .containsExactly("later(int[])", "below()");
    assertThat(compiled.woven().load().loadClass("acme.Source").getDeclaredMethods()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void a_second_weaving_changes_nothing(int release) throws Exception {
    Compiled compiled = Compiled.forRelease(release, NEWSLETTER, INVOICING, CUSTOMER, MAILER);
    PurposeWeaver weaver = new PurposeWeaver(compiled.declarations());

    WovenClass once = weaver.weave(compiled.bytes("acme.Mailer"));
    WovenClass twice = weaver.weave(once.bytes());

    assertThat(once.changed()).isTrue();
    assertThat(twice.bytes()).isSameAs(once.bytes());
    assertThat(twice.bound()).isEqualTo(once.bound()).hasSize(14);
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void a_changed_purpose_is_woven_in_place_and_a_removed_one_taken_out(int release)
      throws Exception {
    String base =
        IMPORTS + "@ForPurpose(Newsletter.class) public class Base { public void m() {} }";
    String below =
        IMPORTS
            + "public class Below extends Base { public String now(boolean b) {"
            + " if (b) { throw new IllegalStateException(); }"
            + " return Purposes.current().toString(); } }";
    Compiled first = Compiled.forRelease(release, NEWSLETTER, INVOICING, base, below);
    Compiled moved =
        Compiled.forRelease(
            release, NEWSLETTER, INVOICING, base.replace("Newsletter", "Invoicing"), below);
    Compiled none =
        Compiled.forRelease(
            release,
            NEWSLETTER,
            INVOICING,
            base.replace("@ForPurpose(Newsletter.class)", ""),
            below);
    byte[] woven = first.woven().bytes("acme.Below");

    byte[] again = new PurposeWeaver(moved.declarations()).weave(woven).bytes();
    byte[] gone = new PurposeWeaver(none.declarations()).weave(again).bytes();
    byte[] back = new PurposeWeaver(first.declarations()).weave(gone).bytes();

    assertThat(now(first, woven)).contains("acme.Newsletter");
    assertThat(now(moved, again)).contains("acme.Invoicing");
    assertThat(now(none, gone)).isEqualTo("[]");
    assertThat(now(first, back)).contains("acme.Newsletter");
    assertThat(new PurposeWeaver(first.declarations()).weave(back).changed()).isFalse();
    assertThat(new PurposeWeaver(none.declarations()).weave(gone).changed()).isFalse();
  }

  @Test
  void what_is_woven_and_bound_by_a_filter_too_is_bound_once_and_ends() throws Exception {
    Object mailer = woven(17, MAILER, "acme.Mailer");
    Class<?> newsletter = mailer.getClass().getClassLoader().loadClass("acme.Newsletter");

    try (PurposeScope filter = Purposes.bindDeclared(newsletter)) {
      assertThat(call(mailer, "send")).isEqualTo("a@b.nl");
      assertThat(Purposes.current()).containsExactly(newsletter);
    }
    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void a_long_method_whose_jumps_have_to_be_widened_binds() throws Exception {
    String adds = IntStream.range(0, 5_000).mapToObj(i -> "n += i;").collect(Collectors.joining());
    String big =
        IMPORTS
            + "public class Big { @ForPurpose(Newsletter.class) public Object sum() { int n = 0;"
            + " for (int i = 0; i < 2; i++) { if (i == 1) { "
            + adds
            + " } } return Purposes.current().size() + n; } }";

    Object loaded = woven(17, big, "acme.Big");

    assertThat(call(loaded, "sum")).isEqualTo(5_001);
  }

  private static String now(Compiled compiled, byte[] below) throws Exception {
    Object loaded = instance(compiled.woven().with("acme.Below", below), "acme.Below");
    assertThatThrownBy(() -> call(loaded, "now", true)).isInstanceOf(IllegalStateException.class);
    String result = (String) call(loaded, "now", false);
    assertThat(Purposes.current()).isEmpty();
    return result;
  }

  private static java.util.List<String> bound(Compiled compiled, String name) throws Exception {
    return new PurposeWeaver(compiled.declarations())
        .weave(compiled.bytes(name)).bound().stream()
            .map(
                method ->
                    method.method()
                        + " "
                        + method.purposes().stream()
                            .map(purpose -> purpose.replace("acme.", ""))
                            .collect(Collectors.joining(",")))
            .toList();
  }

  private static Object woven(int release, String source, String name) throws Exception {
    return instance(
        Compiled.forRelease(release, NEWSLETTER, INVOICING, CUSTOMER, source).woven(), name);
  }

  private static Object instance(Compiled compiled, String name) throws Exception {
    return compiled.load().loadClass(name).getConstructor().newInstance();
  }

  private static final Map<Class<?>, Class<?>> PRIMITIVE =
      Map.of(
          Long.class,
          long.class,
          Double.class,
          double.class,
          Integer.class,
          int.class,
          Boolean.class,
          boolean.class);

  private static Object call(Object target, String method, Object... arguments) throws Exception {
    Class<?>[] types = new Class<?>[arguments.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = PRIMITIVE.get(arguments[i].getClass());
    }
    try {
      Method found = find(target.getClass(), method, types);
      found.setAccessible(true);
      return found.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw thrown;
    }
  }

  private static Method find(Class<?> type, String method, Class<?>[] types) throws Exception {
    try {
      return type.getDeclaredMethod(method, types);
    } catch (NoSuchMethodException inherited) {
      return type.getMethod(method, types);
    }
  }
}
