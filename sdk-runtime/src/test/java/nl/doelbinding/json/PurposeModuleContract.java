package nl.doelbinding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.json.People.Invoicing;
import nl.doelbinding.json.People.Newsletter;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.purpose.ViolationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the modules for both versions of Jackson do. */
public abstract class PurposeModuleContract {

  private final List<PurposeViolation> told = new ArrayList<>();
  private final ViolationListener listener = told::add;
  private Json json;

  /** A mapper with the module. */
  protected abstract Json json(Uncovered uncovered);

  /** A mapper with the modules that the class path offers. */
  protected abstract Json found();

  /** A bean with a builder, which each version annotates its own way. */
  protected abstract Class<?> builtBean();

  @BeforeEach
  void enforce() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);
    Enforcement.register(listener);
    json = json(Uncovered.LEFT_OUT);
  }

  @AfterEach
  void restore() {
    Enforcement.unregister(listener);
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  @Test
  void properties_of_another_purpose_are_left_out_and_their_getters_not_called() throws Exception {
    int reads = People.Subscriber.reads;

    assertThat(under(Invoicing.class, new People.Subscriber())).isEqualTo("{'id':7}");
    assertThat(People.Subscriber.reads).isEqualTo(reads);
    assertThat(told).isEmpty();
    assertThat(under(Newsletter.class, new People.Subscriber()))
        .isEqualTo("{'id':7,'email':'jan@example.nl','age':41,'active':true}");
    assertThat(under(People.Marketing.class, new People.Subscriber()))
        .isEqualTo("{'id':7,'age':41}");
  }

  @Test
  void with_nothing_bound_all_declared_properties_go() throws Exception {
    assertThat(write(json, new People.Subscriber())).isEqualTo("{'id':7}");
  }

  @Test
  void purposes_bound_together_cover_what_each_of_them_covers() throws Exception {
    String both =
        Purposes.call(
            List.of(Invoicing.class, Newsletter.class),
            () -> write(json, List.of(new People.Reader(), new People.Order())));

    assertThat(both)
        .contains("'mailbox':{'value':'a@b.nl'}", "'street':'Dorpsstraat'", "'city':'Ede'");
  }

  @Test
  void masked_properties_keep_their_names() throws Exception {
    assertThat(write(json(Uncovered.STARS), new People.Subscriber()))
        .isEqualTo("{'id':7,'email':'***','age':null,'active':null}");
    assertThat(write(json(Uncovered.NULL), new People.Subscriber()))
        .isEqualTo("{'id':7,'email':null,'age':null,'active':null}");
    assertThat(write(json(Uncovered.STARS), new People.Order()))
        .isEqualTo("{'id':3,'address':null}");
    assertThat(write(json(Uncovered.STARS), new People.Customer()))
        .isEqualTo("{'id':3,'home_phone':'***','home_kind':'MOBILE'}");
  }

  @Test
  void what_is_left_out_does_not_tell_whether_there_is_a_value() throws Exception {
    assertThat(write(json(Uncovered.STARS), new People.Sparse())).isEqualTo("{'email':'***'}");
  }

  @Test
  void a_getter_of_an_interface_declares_the_property() throws Exception {
    assertThat(under(Invoicing.class, new People.Member())).isEqualTo("{}");
    assertThat(under(Newsletter.class, new People.Member())).isEqualTo("{'name':'Jan'}");
  }

  @Test
  void a_class_declares_its_properties_and_those_of_its_type() throws Exception {
    assertThat(under(Newsletter.class, new People.Address())).isEqualTo("{'kind':'HOME'}");
    assertThat(under(Newsletter.class, new People.Order())).isEqualTo("{'id':3}");
    assertThat(under(Invoicing.class, new People.Order()))
        .isEqualTo("{'id':3,'address':{'street':'Dorpsstraat','city':'Ede','kind':'HOME'}}");
    assertThat(under(Invoicing.class, new People.Reader())).isEqualTo("{'id':1}");
  }

  @Test
  void records_are_guarded() throws Exception {
    assertThat(under(Invoicing.class, new People.Person(1, "a@b.nl"))).isEqualTo("{'id':1}");
    assertThat(under(Newsletter.class, new People.Person(1, "a@b.nl")))
        .contains("'email':'a@b.nl'");
  }

  @Test
  void unwrapped_properties_are_guarded_within_and_as_a_whole() throws Exception {
    assertThat(under(Newsletter.class, new People.Customer()))
        .isEqualTo("{'id':3,'home_kind':'MOBILE'}");
    assertThat(under(Invoicing.class, new People.Customer()))
        .contains("'home_phone':'0612345678'", "'home_kind':'MOBILE'");
    assertThat(under(Newsletter.class, new People.Guarded())).isEqualTo("{'id':3}");
    assertThat(under(Invoicing.class, new People.Guarded())).contains("'home_phone'");
  }

  @Test
  void a_bean_written_as_an_array_keeps_its_positions() throws Exception {
    assertThat(under(Invoicing.class, new People.Row())).isEqualTo("[3,null,9]");
    assertThat(write(json(Uncovered.STARS), new People.Row())).isEqualTo("[3,'***',9]");
    assertThat(under(Newsletter.class, new People.Row())).isEqualTo("[3,'jan@example.nl',9]");
  }

  @Test
  void conversions_and_trees_are_guarded() throws Exception {
    assertThat(json.convert(new People.Subscriber())).isEqualTo(Map.of("id", 7L));
    assertThat(json.tree(new People.Subscriber()).replace('"', '\'')).isEqualTo("{'id':7}");
  }

  @Test
  void beans_in_maps_and_lists_and_of_a_subtype_are_guarded() throws Exception {
    assertThat(under(Newsletter.class, new People.Kennel()))
        .contains("'jan':{'kind':'MOBILE'}", "'type':'dog'", "'breed':'teckel'")
        .doesNotContain("owner", "phone");
    assertThat(under(Invoicing.class, new People.Kennel()))
        .contains("'owner':'Jan'", "'phone':'0612345678'");
  }

  @Test
  void the_entries_of_a_declared_map_are_guarded() throws Exception {
    assertThat(under(Newsletter.class, new People.Form())).isEqualTo("{'id':1}");
    assertThat(under(Invoicing.class, new People.Form())).isEqualTo("{'id':1,'bsn':'123456782'}");
  }

  @Test
  void a_filter_sees_only_what_is_covered() throws Exception {
    Json filtered = json.withFilter("all");

    assertThat(write(filtered, new People.FilteredForm())).isEqualTo("{'id':1}");
    Purposes.call(
        Invoicing.class,
        () ->
            assertThat(write(filtered, new People.FilteredForm()))
                .contains("'note':'ziek'", "'bsn':'123456782'"));
  }

  @Test
  void a_naming_strategy_and_a_view_change_nothing() throws Exception {
    Json snake = json.inSnakeCase().withView(People.Short.class);

    assertThat(write(snake, new People.Viewed())).isEqualTo("{'id':1}");
    Purposes.call(
        Newsletter.class,
        () ->
            assertThat(write(snake, new People.Viewed()))
                .isEqualTo("{'id':1,'email':'jan@example.nl'}"));
  }

  @Test
  void a_mixin_declares_for_a_class_of_others() throws Exception {
    assertThat(write(json, new People.Foreign())).contains("'login':'jan'", "'count':2");
    assertThat(
            write(
                json.withMixin(People.Foreign.class, People.ForeignMixin.class),
                new People.Foreign()))
        .isEqualTo("{'count':2}");
    assertThat(
            write(
                json.withMixin(People.Foreign.class, People.ForeignClassMixin.class),
                new People.Foreign()))
        .isEqualTo("{}");
  }

  @Test
  void a_field_and_a_getter_that_meet_only_in_json_are_one_property() throws Exception {
    assertThat(under(Invoicing.class, new People.Renamed())).isEqualTo("{}");
    assertThat(under(Newsletter.class, new People.Renamed()))
        .isEqualTo("{'email':'jan@example.nl'}");
  }

  @Test
  void what_is_declared_for_no_purpose_is_never_written() throws Exception {
    assertThat(under(Invoicing.class, new People.NoPurpose())).isEqualTo("{}");
  }

  @Test
  void switched_off_everything_is_written_and_taken_in() throws Exception {
    Enforcement.switchTo(EnforcementMode.OFF);

    assertThat(write(json, new People.Subscriber())).contains("'email':'jan@example.nl'");
    assertThat(json.read("{\"email\":\"x@y.nl\"}", People.Subscriber.class).getEmail())
        .isEqualTo("x@y.nl");
    assertThat(told).isEmpty();
  }

  @Test
  void observed_everything_is_written_and_taken_in_and_reported() throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    assertThat(write(json, new People.Reader())).contains("'value':'a@b.nl'");
    assertThat(told)
        .extracting(PurposeViolation::qualifiedField)
        .containsExactly(
            People.Reader.class.getName() + ".mailbox", People.Mailbox.class.getName() + ".value");
    assertThat(told.get(0).place().getClassName()).startsWith(getClass().getName());
    told.clear();
    json.read("{\"email\":\"x@y.nl\"}", People.Subscriber.class);
    assertThat(told)
        .extracting(PurposeViolation::qualifiedField)
        .containsExactly(People.Subscriber.class.getName() + ".email");
  }

  @Test
  void what_comes_in_for_another_purpose_is_refused_without_its_value() {
    Throwable thrown =
        catchThrowable(
            () ->
                Purposes.call(
                    Invoicing.class,
                    () -> json.read("{\"email\":\"x@y.nl\"}", People.Subscriber.class)));

    assertThat(thrown)
        .hasStackTraceContaining("email")
        .hasCauseInstanceOf(RefusedPropertyException.class);
    assertThat(thrown).rootCause().isInstanceOf(PurposeViolationException.class);
    assertThat(thrown.getCause())
        .hasMessageContaining(
            "[DB-301] "
                + People.Subscriber.class.getName()
                + ".email is declared for "
                + Newsletter.class.getName()
                + " and came in under "
                + Invoicing.class.getName());
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      assertThat(next.toString()).doesNotContain("x@y.nl");
    }
    assertThat(told).hasSize(1);
  }

  @Test
  void with_nothing_bound_a_declared_property_is_refused_even_if_it_is_null() {
    assertRefused("{\"email\":null}", People.Subscriber.class);
    assertRefused("{\"email\":\"x@y.nl\"}", People.Subscriber.class);
  }

  @Test
  void what_does_not_come_in_is_not_refused() throws Exception {
    assertThat(json.read("{\"id\":1}", People.Subscriber.class).id).isEqualTo(1);
    assertThat(json.read("{\"id\":1}", People.Person.class)).isEqualTo(new People.Person(1, null));
    assertThat(json.read("{\"id\":1}", People.Created.class).secret()).isNull();
    assertThat(json.read("{\"id\":5}", People.Guarded.class).id).isEqualTo(5);
  }

  @Test
  void arguments_of_constructors_and_components_of_records_are_refused() throws Exception {
    assertRefused("{\"id\":1,\"secret\":\"x\"}", People.Created.class);
    assertRefused("{\"id\":1,\"secret\":null}", People.Created.class);
    assertRefused("{\"id\":1,\"email\":\"a@b.nl\"}", People.Person.class);
    assertThat(
            Purposes.call(
                Newsletter.class,
                () -> json.read("{\"id\":1,\"email\":\"a@b.nl\"}", People.Person.class)))
        .isEqualTo(new People.Person(1, "a@b.nl"));
    assertThat(
            Purposes.call(
                    Invoicing.class,
                    () -> json.read("{\"id\":1,\"secret\":\"x\"}", People.Created.class))
                .secret())
        .isEqualTo("x");
  }

  @Test
  void what_comes_before_the_arguments_is_refused_too() throws Exception {
    assertRefused("{\"email\":\"a@b.nl\",\"id\":1}", People.Late.class);
    assertThat(
            Purposes.call(
                    Invoicing.class,
                    () -> json.read("{\"email\":\"a@b.nl\",\"id\":1}", People.Late.class))
                .email)
        .isEqualTo("a@b.nl");
  }

  @Test
  void a_bean_that_is_there_is_not_changed() {
    People.Subscriber subscriber = new People.Subscriber();

    assertThatThrownBy(() -> json.update(subscriber, "{\"email\":\"x@y.nl\"}"))
        .hasCauseInstanceOf(RefusedPropertyException.class);
    Enforcement.switchTo(EnforcementMode.OFF);
    assertThat(subscriber.getEmail()).isEqualTo("jan@example.nl");
  }

  @Test
  void unknown_properties_for_a_declared_map_are_refused() throws Exception {
    assertRefused("{\"id\":1,\"iban\":\"x\"}", People.Form.class);
    assertThat(
            Purposes.call(
                    Invoicing.class,
                    () -> json.read("{\"id\":1,\"iban\":\"x\"}", People.Form.class))
                .getAnswers())
        .containsEntry("iban", "x");
  }

  @Test
  void unwrapped_properties_are_refused_within_and_as_a_whole() throws Exception {
    assertRefused("{\"id\":1,\"home_phone\":\"06\"}", People.Customer.class);
    assertRefused("{\"id\":1,\"home_kind\":\"06\"}", People.Guarded.class);
    assertThat(
            Purposes.call(
                    Invoicing.class,
                    () -> json.read("{\"id\":1,\"home_phone\":\"06\"}", People.Guarded.class))
                .contact
                .phone)
        .isEqualTo("06");
  }

  @Test
  void a_builder_is_refused_what_its_bean_declares() throws Exception {
    assertRefused("{\"email\":\"x@y.nl\"}", builtBean());
    Object built =
        Purposes.call(
            Newsletter.class, () -> json.read("{\"id\":2,\"email\":\"x@y.nl\"}", builtBean()));
    assertThat(built).hasToString("2 x@y.nl");
    assertThat(json.read("{\"id\":2}", builtBean())).hasToString("2 null");
  }

  @Test
  void the_class_path_offers_the_module() throws Exception {
    assertThat(write(found(), new People.Subscriber())).isEqualTo("{'id':7}");
  }

  private void assertRefused(String text, Class<?> type) {
    assertThatThrownBy(() -> json.read(text, type))
        .hasStackTraceContaining(RefusedPropertyException.class.getName());
  }

  private String under(Class<?> purpose, Object bean) throws Exception {
    return Purposes.call(purpose, () -> write(json, bean));
  }

  private static String write(Json json, Object bean) throws Exception {
    return json.write(bean).replace('"', '\'');
  }
}
