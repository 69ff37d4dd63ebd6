package nl.doelbinding.masking;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Identifiers of nobody, with their check digits calculated as the standards do on paper. */
final class GeneratedIdentifiers {

  /** One as it is written, and what must stand before it. */
  record Written(Identifier identifier, String label, String text) {

    /** Never a digit of a country or an issuer, so that only the check tells. */
    String withOneDigitWrong(int which) {
      int last = text.length() - 1;
      int steps = Math.floorMod(which, 4);
      int index = last;
      for (int step = 0; step < steps || !isDigit(index); index--) {
        step += isDigit(index) ? 1 : 0;
      }
      char wrong = (char) ('0' + (text.charAt(index) - '0' + 1 + Math.floorMod(which, 9)) % 10);
      return text.substring(0, index) + wrong + text.substring(index + 1);
    }

    private boolean isDigit(int index) {
      return Character.isDigit(text.charAt(index));
    }
  }

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "NL", "aaaannnnnnnnnn", "DE", "n".repeat(18), "BE", "n".repeat(12), "NO", "n".repeat(11));

  private GeneratedIdentifiers() {}

  static Arbitrary<Written> any() {
    return Arbitraries.oneOf(checked(), emails(), phones(), tokens());
  }

  static Arbitrary<Written> checked() {
    return Arbitraries.oneOf(ibans(), bsns(), cards());
  }

  private static Arbitrary<Written> emails() {
    Arbitrary<String> name =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(9);
    return Combinators.combine(
            name,
            Arbitraries.of("", ".", "+", "_", "-", "7."),
            name,
            name,
            Arbitraries.of("@", "%40"))
        .as(
            (first, joint, last, host, sign) ->
                first + joint + "x" + last + sign + "a" + host + ".example.org")
        .map(text -> new Written(Identifier.EMAIL, "", text));
  }

  private static Arbitrary<Written> ibans() {
    Arbitrary<String> letters = Arbitraries.strings().withCharRange('A', 'Z').ofLength(30);
    return Combinators.combine(
            Arbitraries.of(ACCOUNTS.keySet()),
            letters,
            digits(30),
            Arbitraries.integers().between(0, 3))
        .as(GeneratedIdentifiers::iban)
        .map(text -> new Written(Identifier.IBAN, "", text));
  }

  private static String iban(String country, String letters, String digits, int style) {
    StringBuilder account = new StringBuilder();
    for (char kind : ACCOUNTS.get(country).toCharArray()) {
      int at = account.length();
      account.append(kind == 'a' ? letters.charAt(at) : digits.charAt(at));
    }
    StringBuilder number = new StringBuilder();
    for (char c : (account + country + "00").toCharArray()) {
      number.append(Character.getNumericValue(c));
    }
    int check = 98 - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
    String iban = country + String.format(Locale.ROOT, "%02d", check) + account;
    return switch (style) {
      case 0 -> iban;
      case 1 -> iban.toLowerCase(Locale.ROOT);
      case 2 -> iban.replaceAll("(.{4})(?!$)", "$1 ");
      default -> iban.replaceAll("(.{4})(?!$)", "$1%20");
    };
  }

  private static Arbitrary<Written> bsns() {
    return Combinators.combine(
            digits(8).filter(digits -> bsn(digits) != null),
            Arbitraries.of("bsn=", "BSN: ", "\"bsn\":\"", "sofinummer "),
            Arbitraries.of("$1$2$3", "$1.$2.$3", "$1 $2 $3"))
        .as(
            (digits, label, form) ->
                new Written(
                    Identifier.BSN, label, bsn(digits).replaceAll("(....)(..)(...)", form)));
  }

  /** Nine digits, or {@code null} if no ninth digit makes them one. */
  private static String bsn(String eight) {
    int sum = 0;
    for (int index = 0; index < 8; index++) {
      sum += (9 - index) * (eight.charAt(index) - '0');
    }
    return sum % 11 == 10 || sum == 0 ? null : eight + sum % 11;
  }

  private static Arbitrary<Written> cards() {
    return Combinators.combine(
            Arbitraries.of("4", "51", "55", "2221", "2720"),
            digits(15),
            Arbitraries.of("$1 $2 $3 $4", "$1-$2-$3-$4", "$1%20$2%20$3%20$4"))
        .as(
            (issuer, digits, form) ->
                new Written(
                    Identifier.CARD,
                    "",
                    luhn((issuer + digits).substring(0, 15))
                        .replaceAll("(....)(....)(....)(....)", form)));
  }

  private static String luhn(String digits) {
    for (int check = 0; ; check++) {
      String number = digits + check;
      int sum = 0;
      for (int index = 0; index < number.length(); index++) {
        int digit = number.charAt(number.length() - 1 - index) - '0';
        sum += index % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
      }
      if (sum % 10 == 0) {
        return number;
      }
    }
  }

  private static Arbitrary<Written> phones() {
    return Combinators.combine(
            Arbitraries.of(
                "061$1$2$3",
                "061 $1 $2$3",
                "06-1$1$2$3",
                "06 1$1 $2 $3",
                "+3161$1$2$3",
                "+31 6 1$1$2$3",
                "+31 (0)6 1$1 $2 $3",
                "00316-1$1$2$3",
                "020-3$1$2",
                "(020) 3$1$2",
                "+32 470 $1$2",
                "%2B3161$1$2$3"),
            digits(8))
        .as((form, digits) -> digits.replaceAll("(...)(...)(.)(.)", phone(form)))
        .map(text -> new Written(Identifier.PHONE, "", text));
  }

  /** Forms of mobile numbers need seven digits more, of others six. */
  private static String phone(String form) {
    return form.replace("061 $1 $2$3", "0612 $1 $2").replace("06 1$1 $2 $3", "06 1$1 $2$3");
  }

  private static Arbitrary<Written> tokens() {
    StringArbitrary value =
        Arbitraries.strings().alpha().numeric().withChars("._-~/+").ofMinLength(1).ofMaxLength(40);
    return Combinators.combine(
            Arbitraries.of(
                "token=", "?access_token=", "dbPassword=", "Authorization: Bearer ", "token%3D"),
            value.filter(text -> !text.matches("(?i)null|nil|none|undefined|true|false")))
        .as((label, text) -> new Written(Identifier.TOKEN, label, text));
  }

  private static StringArbitrary digits(int count) {
    return Arbitraries.strings().numeric().ofLength(count);
  }
}
