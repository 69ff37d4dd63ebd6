package nl.doelbinding.logging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import org.junit.jupiter.api.Test;

class DeclaredValuesTest {

  @Purpose(name = "x", description = "x", legalBasis = LegalBasis.CONTRACT)
  interface Ordering {}

  record Customer(
      long id,
      @PersonalData(purpose = Ordering.class) String email,
      @PersonalData(purpose = Ordering.class) int houseNumber,
      @PersonalData(purpose = Ordering.class) LocalDate born) {}

  private final Customer customer = new Customer(7, "jan@example.nl", 12, LocalDate.of(1980, 4, 1));

  @Test
  void the_text_of_an_object_tells_no_declared_value() {
    assertThat(masking(customer).mask("Saved " + customer))
        .isEqualTo(
            "Saved Customer[id=7, email=[masked:email], houseNumber=[masked:houseNumber],"
                + " born=[masked:born]]");
    assertThat(masking(customer).argument(customer))
        .isEqualTo(
            "Customer[id=7, email=[masked:email], houseNumber=[masked:houseNumber],"
                + " born=[masked:born]]");
  }

  @Test
  void a_long_value_is_hidden_everywhere_and_a_short_one_only_in_the_text_of_the_object() {
    TextMasking masking = masking(customer);

    assertThat(masking.mask("12:12:12 mail to <jan@example.nl>, born 1980-04-01"))
        .isEqualTo("12:12:12 mail to <[masked:email]>, born [masked:born]");
    assertThat(masking.mask("from a.jan@example.nl and jan@example.nlx"))
        .isEqualTo("from a.[masked:email] and jan@example.nlx");
  }

  @Test
  void objects_in_collections_maps_arrays_and_optionals_are_found() {
    for (Object logged :
        List.of(
            List.of(customer),
            Map.of("customer", customer),
            new Object[] {"x", new Object[] {customer}},
            Optional.of(customer))) {
      assertThat(masking(logged).mask("jan@example.nl")).isEqualTo("[masked:email]");
    }
  }

  static class Person {
    @PersonalData(purpose = Ordering.class)
    private final String name;

    Person(String name) {
      this.name = name;
    }
  }

  static class Employee extends Person {
    private final EmailAddress work;
    private final String room = "B-1234";

    Employee(String name, String work) {
      super(name);
      this.work = new EmailAddress(work);
    }

    @Override
    public String toString() {
      return "Employee " + work + " in " + room;
    }
  }

  @PersonalData(purpose = Ordering.class)
  record EmailAddress(String local, @NotPersonalData("known to all") String domain) {
    EmailAddress(String text) {
      this(text.split("@")[0], text.split("@")[1]);
    }

    @Override
    public String toString() {
      return local + "@" + domain;
    }
  }

  @Test
  void fields_of_superclasses_and_of_declared_types_count() {
    Employee employee = new Employee("Johanna", "joh@example.nl");

    assertThat(masking(employee).mask(employee + " Johanna"))
        .isEqualTo("Employee [masked:work] in B-1234 [masked:name]");
  }

  @Retention(RetentionPolicy.RUNTIME)
  @PersonalData(purpose = Ordering.class)
  @interface OurEmail {}

  static class Account {
    @OurEmail String email = "jan@example.nl";

    @NotPersonalData("the name of a product")
    String product = "Widget";
  }

  @Test
  void an_annotation_of_ones_own_that_carries_ours_counts() {
    assertThat(masking(new Account()).mask("jan@example.nl bought Widget"))
        .isEqualTo("[masked:email] bought Widget");
  }

  interface HasPhone {
    @PersonalData(purpose = Ordering.class)
    String getPhone();
  }

  static class Caller implements HasPhone {
    private final String phone = "0612345678";

    @Override
    public String getPhone() {
      return phone;
    }
  }

  static class Computed implements HasPhone {
    @Override
    public String getPhone() {
      return "06" + "12345678";
    }

    @Override
    public String toString() {
      return "calls " + getPhone();
    }
  }

  @Test
  void a_declared_getter_of_an_interface_declares_the_field() {
    assertThat(masking(new Caller()).mask("call 0612345678")).isEqualTo("call [masked:phone]");
  }

  @Test
  void a_declared_getter_without_a_field_hides_the_whole_text() {
    Computed computed = new Computed();

    assertThat(masking(computed).mask("It " + computed)).isEqualTo("It [masked:Computed]");
  }

  @Test
  void an_object_that_declares_nothing_changes_nothing() {
    TextMasking next = text -> text;

    assertThat(DeclaredValues.of(next, List.of("x", 7, LocalDate.EPOCH, new Object(), new Plain())))
        .isSameAs(next);
  }

  record Plain() {}

  @Test
  void an_object_in_a_circle_ends() {
    Circle circle = new Circle();
    circle.self = circle;

    assertThat(masking(circle).mask("jan@example.nl")).isEqualTo("[masked:email]");
  }

  static class Circle {
    @PersonalData(purpose = Ordering.class)
    String email = "jan@example.nl";

    @PersonalData(purpose = Ordering.class)
    Circle self;
  }

  @Test
  void a_text_that_cannot_be_told_hides_the_values_all_the_same() {
    assertThat(masking(new Mute()).mask("jan@example.nl")).isEqualTo("[masked:email]");
  }

  static class Mute {
    @PersonalData(purpose = Ordering.class)
    String email = "jan@example.nl";

    @Override
    public String toString() {
      throw new IllegalStateException(email);
    }
  }

  @Test
  void more_values_than_can_be_looked_for_hide_every_text() {
    List<Customer> many =
        IntStream.range(0, 1_000)
            .mapToObj(n -> new Customer(n, "c" + n + "@example.nl", n, LocalDate.EPOCH))
            .toList();

    assertThat(masking(many).mask("c999@example.nl")).isEqualTo("[masked]");
  }

  private static TextMasking masking(Object logged) {
    return DeclaredValues.of(TextMasking.NOTHING, logged);
  }
}
