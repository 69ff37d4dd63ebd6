package nl.doelbinding.weaving;

import static nl.doelbinding.weaving.Sample.NEWSLETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeavingOptionsTest {

  private static final Compiled PERSON =
      Compiled.of(
          NEWSLETTER,
          """
          package acme;
          import nl.doelbinding.annotations.*;
          public class Person {
            @PersonalData(purpose = Newsletter.class) String email = "e";
            Person() { if (email == null) { throw new IllegalStateException(); } }
            public String $$_hibernate_read_email() { return email; }
            @Override public boolean equals(Object o) { return o instanceof Person p && p.email == email; }
            @Override public int hashCode() { return email.hashCode(); }
            String email() { return email; }
          }
          """);

  @Test
  void what_is_exempt_is_told_with_its_reason() throws Exception {
    WovenClass woven = weave(WeavingOptions.ofDefaults(), PERSON.bytes("acme.Person"));

    assertThat(woven.sites()).extracting(ReadSite::method).containsExactly("email");
    assertThat(woven.exempt())
        .extracting(read -> read.site().method() + " " + read.why() + " " + read.excused())
        .containsExactly(
            "<init> constructor false",
            "$$_hibernate_read_email persistence false",
            "equals equals false",
            "equals equals false",
            "hashCode hashCode false");
  }

  @ParameterizedTest
  @CsvSource({
    "none,                          6, 0",
    "constructor,                   5, 1",
    "equals+hashCode,               3, 3",
    "persistence constructor,       4, 2",
  })
  void only_what_is_named_is_exempt(String exempt, int sites, int exempted) throws Exception {
    WovenClass woven =
        weave(WeavingOptions.ofDefaults().with("exempt", exempt), PERSON.bytes("acme.Person"));

    assertThat(woven.sites()).hasSize(sites);
    assertThat(woven.exempt()).hasSize(exempted);
  }

  @Test
  void what_becomes_exempt_or_excused_later_loses_its_check() throws Exception {
    byte[] all =
        weave(WeavingOptions.ofDefaults().with("exempt", "none"), PERSON.bytes("acme.Person"))
            .bytes();

    WovenClass usual = weave(WeavingOptions.ofDefaults(), all);
    WovenClass excused =
        weave(new WeavingOptions(Set.of(), List.of(new Excuse("acme.*", "nobody is in it"))), all);

    assertThat(usual.changed()).isTrue();
    assertThat(usual.sites()).extracting(ReadSite::method).containsExactly("email");
    assertThat(weave(WeavingOptions.ofDefaults(), usual.bytes()).changed()).isFalse();
    assertThat(excused.sites()).isEmpty();
    assertThat(excused.exempt())
        .hasSize(6)
        .allMatch(read -> read.excused() && read.why().equals("nobody is in it"));
  }

  @Test
  void an_excuse_of_a_class_covers_the_text_of_a_record_too() throws Exception {
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            """
            package acme;
            import nl.doelbinding.annotations.*;
            record Row(@PersonalData(purpose = Newsletter.class) String email) {}
            """);
    byte[] woven = compiled.woven().bytes("acme.Row");

    WovenClass excused =
        new PurposeWeaver(
                compiled.declarations(), WeavingOptions.ofDefaults().with("excuse", "acme.Row"))
            .weave(woven);

    assertThat(excused.changed()).isTrue();
    assertThat(excused.sites()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "exempt, getters,   '\"getters\" is not one of constructor, equals, hashCode, persistence,"
        + " none'",
    "exempt, '',        'exempt has no value'",
    "excuse, 'nl/acme', '\"nl/acme\" is no pattern of classes'",
    "excuses, 'nl.*',   '\"excuses\" is not one of excuse, exempt'",
  })
  void what_cannot_be_meant_is_refused_with_what_can(String key, String value, String message) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> WeavingOptions.ofDefaults().with(key, value))
        .withMessageContaining(message);
  }

  @Test
  void an_excuse_needs_a_reason() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Excuse("nl.acme", " "))
        .withMessageContaining("The excuse of nl.acme has no reason");
  }

  private static WovenClass weave(WeavingOptions options, byte[] bytes) throws Exception {
    return new PurposeWeaver(PERSON.declarations(), options).weave(bytes);
  }
}
