package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** The names that secrets have. What stands before them does not matter: {@code db.password}. */
final class SecretNames {

  /** What a name says of the value behind it. */
  enum Kind {
    NONE,
    /** Whatever stands behind it is a secret. */
    PASSWORD,
    /** A secret, where no sentence goes on behind a colon. */
    NAME,
    /** That of an HTTP header, which has a colon. */
    HEADER,
    /** Not every value is a secret: {@code code=404}. */
    DOUBTFUL
  }

  private static final int MAX_SPACES = 2;

  /** Also as the end of a longer word. */
  private static final String[] PASSWORDS = {
    "password", "passwd", "passphrase", "wachtwoord", "secret"
  };

  private static final String[] NAMES = {
    "token",
    "accesstoken",
    "refreshtoken",
    "idtoken",
    "authtoken",
    "sessiontoken",
    "apikey",
    "api_key",
    "api-key",
    "subscription-key",
    "accesskey",
    "access_key",
    "access-key",
    "secretkey",
    "secret_key",
    "secret-key",
    "privatekey",
    "private_key",
    "private-key",
    "pwd",
    "jwt",
    "otp",
    "credential",
    "credentials",
    "sessionid",
    "session_id",
    "session-id",
    "jsessionid",
    "phpsessid",
    "assertion",
    "samlresponse",
    "code_verifier"
  };

  /** Of messages and signals too: of these a value must look made by a machine. */
  private static final String[] SIGNATURES = {"signature", "sig"};

  private static final String[] PARAMETERS = {
    "code", "key", "pass", "auth", "sid", "ticket", "pin"
  };

  private SecretNames() {}

  /** Where a name ends before an equals sign or colon; a quote and spaces may stand between. */
  static int end(Text text, int index) {
    int end = index;
    while (index - end < MAX_SPACES && text.at(end - 1) == ' ') {
      end--;
    }
    char c = text.at(end - 1);
    if (c == '"' || c == '\'') {
      return text.at(end - 2) == '\\' ? end - 2 : end - 1;
    }
    int escape = Escapes.lengthBefore(text, end);
    return escape > 0 && Escapes.value(text, end - escape, escape) == '"' ? end - escape : end;
  }

  /** Whether the name that ends here stands in quotes, as in JSON. */
  static boolean isQuoted(Text text, int end) {
    return "\"'\\%".indexOf(text.at(end)) >= 0;
  }

  static Kind kind(Text text, int end) {
    if (!Chars.isLetter(text.at(end - 1))) {
      return Kind.NONE;
    }
    for (String password : PASSWORDS) {
      if (Words.startsWith(text, end - password.length(), password)) {
        return Kind.PASSWORD;
      }
    }
    if (Words.endsWith(text, end, "authorization")) {
      return Kind.HEADER;
    }
    for (String name : NAMES) {
      if (Words.endsWith(text, end, name)) {
        // X-Auth-Token: words of prose have no dash before.
        return text.at(end - name.length() - 1) == '-' ? Kind.HEADER : Kind.NAME;
      }
    }
    for (String parameter : PARAMETERS) {
      if (Words.startsWith(text, end - parameter.length(), parameter)
          && isParameter(text, end - parameter.length())) {
        return Kind.DOUBTFUL;
      }
    }
    for (String signature : SIGNATURES) {
      if (Words.endsWith(text, end, signature)) {
        return Kind.DOUBTFUL;
      }
    }
    return Kind.NONE;
  }

  /** {@code PWD=/home} of a shell, where others have a password. */
  static boolean isPlace(Text text, int end, int start) {
    return text.at(start) == '/' && Words.startsWith(text, end - 3, "pwd");
  }

  private static boolean isParameter(Text text, int start) {
    int escape = Escapes.lengthBefore(text, start);
    char before = escape > 0 ? Escapes.value(text, start - escape, escape) : text.at(start - 1);
    return before == '?' || before == '&';
  }
}
