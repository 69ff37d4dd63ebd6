package nl.doelbinding.sample.newsletter.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a form, by field, in the language of whoever filled it in. */
final class Mistakes {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  private final Language language;
  private final Map<String, String> found = new LinkedHashMap<>();

  Mistakes(Language language) {
    this.language = language;
  }

  /** Notes what is wrong, unless it is right. */
  Mistakes require(boolean right, String field, String dutch, String english) {
    if (!right) {
      found.putIfAbsent(field, language.say(dutch, english));
    }
    return this;
  }

  /** Notes that something is missing or too long. */
  Mistakes requireText(String typed, int maxLength, String field, String dutch, String english) {
    return require(!typed.isEmpty(), field, dutch, english).requireLength(typed, maxLength, field);
  }

  /** Notes that something is too long. */
  Mistakes requireLength(String typed, int maxLength, String field) {
    return require(
        typed.length() <= maxLength,
        field,
        "Gebruik hooguit " + maxLength + " tekens",
        "Use at most " + maxLength + " characters");
  }

  /** Notes that something is no e-mail address. */
  Mistakes requireEmail(String typed) {
    return require(
        EMAIL.matcher(typed).matches(),
        "email",
        "Vul een e-mailadres in, zoals naam@voorbeeld.example",
        "Enter an e-mail address, such as name@voorbeeld.example");
  }

  /** Answers 422 if there are any. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new WebApplicationException(
          Response.status(422)
              .type(MediaType.APPLICATION_JSON_TYPE)
              .entity(Map.of("mistakes", found))
              .build());
    }
  }
}
