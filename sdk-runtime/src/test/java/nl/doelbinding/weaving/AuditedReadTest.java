package nl.doelbinding.weaving;

import static nl.doelbinding.weaving.Sample.NEWSLETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.PermittedReadListener;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditedReadTest {

  private static final String PATIENT =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      public class Patient implements java.util.concurrent.Callable<Object> {
        @PersonalData(purpose = Newsletter.class, audit = true) static String last = "l".trim();
        @PersonalData(purpose = Newsletter.class, audit = true) String name = "n";
        @PersonalData(purpose = Newsletter.class, audit = true) int age = 40;
        @PersonalData(purpose = Newsletter.class) String email = "e";
        @Override public Object call() {
          age++;
          if (name == null) { return null; }
          return name + email + last + age;
        }
      }
      """;

  private static final String CASE =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      public record Case(
          @PersonalData(purpose = Newsletter.class, audit = true) String name,
          @PersonalData(purpose = Newsletter.class) int age,
          @PersonalData(purpose = Newsletter.class, audit = true) long number)
          implements java.util.concurrent.Callable<Object> {
        public Case() { this("n", 1, 2L); }
        @Override public Object call() { return toString(); }
      }
      """;

  private final List<String> reads = new ArrayList<>();
  private final List<Object> holders = new ArrayList<>();
  private final PermittedReadListener listener =
      (rule, holder, bound) -> {
        reads.add(rule.field());
        holders.add(holder == null ? "none" : holder);
      };

  @BeforeEach
  void listen() {
    Enforcement.register(listener);
  }

  @AfterEach
  void stop() {
    Enforcement.unregister(listener);
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void a_permitted_read_is_told_with_its_object_and_another_field_is_not(int release)
      throws Exception {
    ClassLoader loader = Compiled.forRelease(release, NEWSLETTER, PATIENT).woven().load();
    Callable<?> patient = make(loader, "acme.Patient");

    assertThat(under(loader, patient)).isEqualTo("nel41");

    assertThat(reads).containsExactly("age", "name", "name", "last", "age");
    assertThat(holders).containsExactly(patient, patient, patient, "none", patient);
    assertThatExceptionOfType(PurposeViolationException.class).isThrownBy(patient::call);
    assertThat(reads).hasSize(5);
  }

  @Test
  void the_to_string_of_a_record_tells_of_it_with_the_record() throws Exception {
    ClassLoader loader = Compiled.of(NEWSLETTER, CASE).woven().load();
    Callable<?> record = make(loader, "acme.Case");

    assertThat(under(loader, record)).isEqualTo("Case[name=n, age=1, number=2]");

    assertThat(reads).containsExactly("name", "number");
    assertThat(holders).allMatch(holder -> holder == record);
  }

  @Test
  void a_read_through_what_hibernate_added_tells_of_it() throws Exception {
    ClassLoader loader =
        Compiled.of(
                NEWSLETTER,
                """
                package acme;
                import nl.doelbinding.annotations.*;
                public class Person implements java.util.concurrent.Callable<Object> {
                  @PersonalData(purpose = Newsletter.class, audit = true) String email = "e";
                  public String $$_hibernate_read_email() { return email; }
                  @Override public Object call() { return $$_hibernate_read_email(); }
                }
                """)
            .woven()
            .load();
    Callable<?> person = make(loader, "acme.Person");

    assertThat(under(loader, person)).isEqualTo("e");

    assertThat(reads).containsExactly("email");
    assertThat(holders).containsExactly(person);
  }

  @ParameterizedTest
  @MethodSource("nl.doelbinding.weaving.Releases#all")
  void a_second_weaving_changes_nothing_and_audit_can_be_switched_off_and_on(int release)
      throws Exception {
    assertSwitches(release, PATIENT, "acme.Patient");
    if (release >= 17) {
      assertSwitches(release, CASE, "acme.Case");
    }
  }

  private void assertSwitches(int release, String source, String name) throws Exception {
    Compiled audited = Compiled.forRelease(release, NEWSLETTER, source);
    Compiled plain = Compiled.forRelease(release, NEWSLETTER, source.replace(", audit = true", ""));
    PurposeWeaver auditing = new PurposeWeaver(audited.declarations());
    PurposeWeaver checking = new PurposeWeaver(plain.declarations());
    byte[] once = auditing.weave(audited.bytes(name)).bytes();

    byte[] off = checking.weave(once).bytes();
    byte[] on = auditing.weave(off).bytes();

    assertThat(auditing.weave(once).bytes()).isSameAs(once);
    assertThat(checking.weave(off).bytes()).isSameAs(off);
    assertThat(auditing.weave(on).bytes()).isSameAs(on);
    assertThat(auditing.weave(off).unguarded()).isNotEmpty().allMatch(ReadSite::audited);
    assertThat(readsOf(audited, name, off)).isEmpty();
    assertThat(readsOf(audited, name, on)).isEqualTo(readsOf(audited, name, once)).isNotEmpty();
  }

  private List<String> readsOf(Compiled compiled, String name, byte[] bytes) throws Exception {
    reads.clear();
    ClassLoader loader = compiled.with(name, bytes).load();
    under(loader, make(loader, name));
    return List.copyOf(reads);
  }

  private static Object under(ClassLoader loader, Callable<?> task) throws Exception {
    return Purposes.<Object>call(loader.loadClass("acme.Newsletter"), task::call);
  }

  private static Callable<?> make(ClassLoader loader, String name) throws Exception {
    return (Callable<?>) loader.loadClass(name).getConstructor().newInstance();
  }
}
