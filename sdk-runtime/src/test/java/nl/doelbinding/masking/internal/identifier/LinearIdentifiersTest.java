package nl.doelbinding.masking.internal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.masking.internal.AddressScan;
import nl.doelbinding.masking.internal.Looks;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.SpanMerge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearIdentifiersTest {

  private static final int SMALL = 1 << 12;
  private static final int LARGE = 1 << 17;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "@",
        "a@",
        "a.",
        "a@a.",
        "a@a.b.",
        ".@",
        "%40",
        "a%40",
        "%25",
        "%2540",
        "é",
        "a=",
        "a+b=",
        "\\u0040",
        "a'",
        "\"a@",
        "\"a b\"@",
        "a@[1.2.3.4",
        "a@a.png.",
        "jan@example.org",
        "1@1.",
        "1",
        "1 ",
        "12 ",
        "1-",
        "06 12 ",
        "0612345678",
        "0612345678 ",
        "+1",
        "+31 ",
        "(0",
        "+",
        "%2B31",
        "4111 ",
        "4111111111111111 ",
        "bsn ",
        "bsn 1",
        "111222333 ",
        "%20",
        "1%20",
        "NL91",
        "NL91 ",
        "NL91ABNA",
        "NL91ABNA0417164300 ",
        "lc12 abcd ",
        "token=",
        "token=a",
        "token=\"",
        "token='",
        "token=[",
        "token=\\\"",
        "token=null",
        "token=*",
        "?code=",
        "?code=a",
        "?code=é",
        "é=",
        "é=é@",
        "é 1",
        "//é:",
        "//u:é",
        "&key=a&",
        "password:",
        "password: ",
        "password=(",
        "token=a(",
        "bearer ",
        "bearer a1",
        "Authorization: ",
        "Authorization: a ",
        "eyJ",
        "eyJ.",
        ".eyJ",
        "eyJa.b.c ",
        "%20eyJ",
        "://a:",
        "://a:b@",
        ":",
        "=",
        "//a:b",
        "token=\"\\\"",
        "token=\"a\\",
        "a:token=\"b' ",
        "%3D",
        "192.0.2.1 jan@example.org ",
        "2001:db8::1:",
        "::a@b.nl:"
      })
  void the_characters_looked_at_grow_as_the_text_does(String part) {
    double small = Looks.perCharacter(all(), part, SMALL);
    double large = Looks.perCharacter(all(), part, LARGE);

    assertThat(large).isLessThan(small * 1.2 + 1);
    assertThat(large).isLessThan(3000);
  }

  private static SpanFinder all() {
    return new SpanMerge()
        .over(
            new SpanFinder[] {
              new AddressScan(),
              new EmailFinder(),
              new IbanFinder(),
              new NumberFinder(true, true, true),
              new TokenFinder()
            });
  }
}
