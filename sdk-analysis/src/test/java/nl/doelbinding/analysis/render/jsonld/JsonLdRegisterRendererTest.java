package nl.doelbinding.analysis.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdRegisterRendererTest {

  @Test
  void a_small_register_is_these_triples() {
    Register register =
        Registers.of(
                """
                @Purpose(
                    name = "Nieuwsbrief", description = "Nieuws versturen",
                    legalBasis = LegalBasis.CONSENT, retention = "P4W after account-closed",
                    recipients = Mailer.class)
                @Text(lang = "en", name = "Newsletter", description = "Send news")
                @DpvPurpose("https://w3id.org/dpv#DirectMarketing")
                public interface Newsletter {}
                """,
                """
                @Recipient(name = "Mailer Inc.", role = Recipient.Role.PROCESSOR, country = "US")
                @Transfer(safeguard = Safeguard.SCC, agreement = "SCC 2")
                public interface Mailer {}
                """,
                """
                @DataSubject(value = "subscriber", dpv = "https://w3id.org/dpv#Subscriber")
                public class Subscriber {
                  @PersonalData(purpose = Newsletter.class) String email;
                }
                """)
            .withFindings();

    assertThat(Triples.of(register)).containsExactlyElementsOf(lines("small-register.txt"));
  }

  @Test
  void every_activity_data_item_recipient_and_member_of_the_shop_is_there() {
    Register shop = Shop.register().withFindings();
    Set<String> told = new TreeSet<>(Triples.of(shop));

    for (Activity activity : shop.activities()) {
      String name = "urn:doelbinding:activity:nl.acme:shop:" + activity.id() + ":1";
      assertThat(told)
          .contains(
              "urn:doelbinding:register:nl.acme:shop dpv:hasProcess " + name,
              name + " a dpv:Process",
              name + " dct:title \"" + activity.name().nl() + "\"@nl");
      int number = 0;
      for (DataItem item : activity.data()) {
        String data = name + "#data-" + ++number;
        assertThat(told)
            .contains(
                name + " dpv:hasPersonalData " + data,
                data + " dct:identifier \"" + item.category() + "\"");
        item.fields()
            .forEach(
                field ->
                    assertThat(told)
                        .anyMatch(
                            triple ->
                                triple.startsWith(
                                    data
                                        + " dct:hasPart urn:doelbinding:member:nl.acme:shop:"
                                        + field.owner())));
      }
    }
    for (RecipientEntry recipient : shop.recipients()) {
      assertThat(told)
          .contains(
              "urn:doelbinding:recipient:nl.acme:shop:"
                  + recipient.id()
                  + " dpv:hasName \""
                  + recipient.name()
                  + "\"");
    }
    assertThat(told)
        .contains(
            "urn:doelbinding:activity:nl.acme:shop:newsletter:1 dpv:hasThirdCountry loc:US",
            "urn:doelbinding:activity:nl.acme:shop:newsletter:1 dpv:hasRight eu-gdpr:A7-3",
            "urn:doelbinding:activity:nl.acme:shop:newsletter:1 dpv:hasPurpose dpv:DirectMarketing")
        .doesNotContain(
            "urn:doelbinding:activity:nl.acme:shop:newsletter:1 dpv:hasRight eu-gdpr:A21");
  }

  @ParameterizedTest
  @MethodSource("registers")
  void no_name_is_relative_or_broken_and_no_language_is_blank(Register register) {
    assertThat(Triples.dataset(register).toList())
        .isNotEmpty()
        .allSatisfy(
            triple -> {
              terms(triple)
                  .filter(RdfValue::isIRI)
                  .forEach(term -> assertThat(URI.create(term.getValue()).isAbsolute()).isTrue());
              terms(triple)
                  .filter(RdfValue::isLiteral)
                  .forEach(
                      term ->
                          assertThat(term.asLiteral().getLanguage())
                              .satisfiesAnyOf(
                                  none -> assertThat(none).isEmpty(),
                                  one ->
                                      assertThat(one)
                                          .hasValueSatisfying(
                                              code -> assertThat(code).matches("nl|en"))));
            });
  }

  static Stream<Register> registers() {
    return Stream.of(
        Shop.register().withFindings(),
        HostileRegister.register(),
        Registers.of("public class Nothing {}").withFindings());
  }

  @ParameterizedTest
  @MethodSource("registers")
  void every_word_is_one_of_the_vocabulary(Register register) {
    Set<String> known = new TreeSet<>(lines("dpv-terms.txt"));
    Set<String> used = new TreeSet<>();
    Triples.dataset(register).toList().stream()
        .flatMap(JsonLdRegisterRendererTest::terms)
        .filter(RdfValue::isIRI)
        .map(RdfValue::getValue)
        .filter(iri -> iri.startsWith("https://w3id.org/dpv#") || iri.contains("/gdpr#"))
        .forEach(used::add);

    assertThat(known).containsAll(used);
  }

  @ParameterizedTest
  @CsvSource({"P4W, P28D", "P7Y, P7Y", "PT72H, PT72H", "P7X,", "SESSION,"})
  void periods_are_those_of_xml_schema(String period, String shown) {
    assertThat(StorageNodes.period(period)).isEqualTo(shown);
    assertThat(Forms.isPeriod(period)).isEqualTo(shown != null);
  }

  private static Stream<RdfValue> terms(RdfNQuad triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static List<String> lines(String name) {
    try (InputStream in = JsonLdRegisterRendererTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("//"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
