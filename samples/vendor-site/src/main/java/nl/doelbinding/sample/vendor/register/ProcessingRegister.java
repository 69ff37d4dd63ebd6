package nl.doelbinding.sample.vendor.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The register of the goal {@code register}, as far as this application asks for it. */
@Component
public final class ProcessingRegister {

  private static final String FILE = "/META-INF/doelbinding/register.json";

  private final JsonNode register;

  /** For Spring. */
  public ProcessingRegister() {
    try (InputStream file = ProcessingRegister.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("No " + FILE + " on the class path: run mvn package");
      }
      register = JsonMapper.builder().build().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How soon the authority hears of a breach, after its discovery (GDPR Art. 33(1)). */
  public Duration authorityDeadline() {
    return Duration.parse(register.path("breachHandling").path("authorityDeadline").asText());
  }

  /** How soon a customer does (Art. 33(2)). */
  public Duration customerDeadline() {
    return Duration.parse(register.path("breachHandling").path("customerDeadline").asText());
  }

  /** How soon somebody who uses a right has an answer (Art. 12(3)). */
  public Period requestDeadline() {
    return Period.parse(register.path("requestHandling").path("deadline").asText());
  }

  /** Whom anybody can write to about a breach. */
  public String breachContact() {
    return register.path("breachHandling").path("contact").asText();
  }

  /** The names of all activities, by id. */
  public Map<String, String> activities(Locale locale) {
    Map<String, String> names = new TreeMap<>();
    register
        .path("activities")
        .forEach(
            activity ->
                names.put(activity.path("id").asText(), text(activity.path("name"), locale)));
    return names;
  }

  /** What is done on behalf of each customer: the register of a processor (Art. 30(2)). */
  public List<Assignment> assignments(Locale locale) {
    List<Assignment> assignments = new ArrayList<>();
    for (JsonNode customer : register.path("controllers")) {
      String name = customer.path("name").asText();
      assignments.add(
          new Assignment(
              name,
              customer.path("address").asText(),
              customer.path("email").asText(),
              customer.path("arrangement").asText(),
              doneFor(name, locale)));
    }
    return assignments;
  }

  private List<Assignment.Work> doneFor(String customer, Locale locale) {
    List<Assignment.Work> work = new ArrayList<>();
    for (JsonNode activity : register.path("activities")) {
      if (holds(activity.path("onBehalfOf"), customer::equals)) {
        work.add(
            new Assignment.Work(
                text(activity.path("name"), locale),
                text(activity.path("category"), locale),
                labels(activity.path("data"), "label", locale),
                transfers(activity),
                measures(activity, locale)));
      }
    }
    return work;
  }

  private List<String> transfers(JsonNode activity) {
    List<String> abroad = new ArrayList<>();
    for (JsonNode recipient : register.path("recipients")) {
      String id = recipient.path("id").asText();
      if (recipient.has("safeguard") && holds(activity.path("recipients"), id::equals)) {
        abroad.add(recipient.path("name").asText());
      }
    }
    return abroad;
  }

  private List<String> measures(JsonNode activity, Locale locale) {
    List<String> measures = new ArrayList<>();
    for (JsonNode measure : register.path("securityMeasures")) {
      String id = measure.path("id").asText();
      if (holds(activity.path("securityMeasures"), id::equals)) {
        measures.add(text(measure.path("description"), locale));
      }
    }
    return measures;
  }

  private static boolean holds(JsonNode names, Predicate<String> wanted) {
    for (JsonNode name : names) {
      if (wanted.test(name.asText())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> labels(JsonNode items, String property, Locale locale) {
    List<String> labels = new ArrayList<>();
    items.forEach(item -> labels.add(text(item.path(property), locale)));
    return labels;
  }

  /** A text of the register is by language; what was said in one only stands in that one. */
  private static String text(JsonNode text, Locale locale) {
    return text.path(locale.getLanguage()).asText(text.path("nl").asText(text.asText()));
  }
}
