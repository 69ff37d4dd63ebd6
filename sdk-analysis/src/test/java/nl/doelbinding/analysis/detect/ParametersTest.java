package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static final String WEB =
      """
      package nl.web;
      import java.lang.annotation.*;
      public @interface RequestParam { String value() default ""; }
      """;
  private static final String GET = "package nl.web; public @interface GetMapping {}";

  @Test
  void what_a_request_hands_over_is_found_by_the_name_of_the_parameter() {
    assertThat(
            Found.in(
                    WEB,
                    """
                    package nl.acme;
                    import nl.web.RequestParam;
                    class SignUpController {
                      void register(@RequestParam String email, @RequestParam int page) {}
                      void internal(String email) {}
                    }
                    """)
                .failing())
        .containsExactly("register(email)");
  }

  @Test
  void the_attribute_of_the_annotation_tells_too() {
    assertThat(
            Found.in(
                    WEB,
                    """
                    package nl.acme;
                    import nl.web.RequestParam;
                    interface SignUp {
                      void register(@RequestParam("e-mail") String a, @RequestParam("kleur") String b);
                    }
                    """)
                .members())
        .containsExactly("register(arg0) EMAIL_ADDRESS");
  }

  @Test
  void every_parameter_of_a_method_that_serves_is_judged() {
    assertThat(
            Found.in(
                    GET,
                    """
                    package nl.acme;
                    import nl.web.GetMapping;
                    class GuestResource {
                      @GetMapping String find(String bsn, boolean active, Guest guest) { return bsn; }
                    }
                    class Guest {}
                    """)
                .failing())
        .containsExactly("find(bsn)");
  }

  @Test
  void a_parameter_of_a_constructor_is_possible_where_no_field_takes_it() {
    Found found =
        Found.in(
            """
            package nl.acme;
            class Person { String _email; }
            class Guest extends Person {
              private final String mPhone;
              private final Object row;
              Guest(String email, String phone, String birthDate) {
                mPhone = phone;
                row = email + birthDate;
              }
            }
            """);

    assertThat(found.failing()).containsExactly("_email", "mPhone");
    assertThat(found.members()).contains("Guest(birthDate) DATE_OF_BIRTH").hasSize(3);
  }

  @Test
  void a_record_is_not_told_twice() {
    assertThat(Found.in("package nl.acme; record Guest(String email, int size) {}").members())
        .containsExactly("email EMAIL_ADDRESS");
  }

  @Test
  void constructors_of_inner_classes_and_enums_keep_their_names_in_place() {
    assertThat(
            Found.in(
                    """
                    package nl.acme;
                    class Hotel {
                      class Stay { Stay(long since, String email) {} }
                    }
                    """)
                .members())
        .containsExactly("Stay(email) EMAIL_ADDRESS");
  }

  @Test
  void a_projection_of_getters_alone_may_hold_data() {
    Found found =
        Found.in(
            """
            package nl.acme;
            interface CustomerView { String getEmail(); int getVersion(); }
            """,
            """
            package nl.acme;
            interface Customers { String getEmail(); void delete(); }
            """);

    assertThat(found.members()).containsExactly("email EMAIL_ADDRESS");
    assertThat(found.failing()).isEmpty();
  }

  @Test
  void a_mapped_getter_without_a_field_is_as_sure_as_a_field() {
    assertThat(
            Found.in(
                    "package nl.acme; @interface Column { String name(); }",
                    """
                    package nl.acme;
                    abstract class Klant {
                      @Column(name = "geslnaam") public abstract String getA();
                    }
                    """)
                .failing())
        .containsExactly("a");
  }

  @Test
  void the_elements_of_a_finding_are_at_hand() {
    ScanResult classes =
        Sources.compile(
            """
            package nl.acme;
            class Guest {
              String name;
              Guest(@Deprecated String email) {}
              void call(@Deprecated String phone) {}
              void call(int times, String phone) {}
              public String getCity() { return name; }
            }
            """);
    ClassModel guest = classes.classes().get(0).model();

    assertThat(Members.of(guest, "name")).containsExactly(guest.fields().get(0));
    assertThat(Members.of(guest, "city")).extracting(MemberModel::name).containsExactly("city");
    assertThat(Members.of(guest, "Guest(email)")).hasSize(1);
    assertThat(Members.of(guest, "Guest(email)").get(0).annotations()).hasSize(1);
    assertThat(Members.of(guest, "call(phone)")).hasSize(1);
    assertThat(Members.of(guest, "none")).isEqualTo(List.of());
  }
}
