package nl.doelbinding.analysis.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import org.jspecify.annotations.Nullable;

/** From keys to the records of a {@link Configuration}. */
final class ConfigurationBinder {
  private final Group root;
  private final Language language;
  private final Set<String> measureIds = new HashSet<>();

  ConfigurationBinder(Group root) {
    this.root = root;
    Language chosen = root.choice("language", Language.class, Language::code);
    this.language = chosen == null ? Language.NL : chosen;
  }

  /** A whole configuration; of no use if problems were noted on the way. */
  Configuration bind() {
    Role role = root.choice("role", Role.class, Role::name);
    return new Configuration(
        language,
        role == null ? Role.CONTROLLER : role,
        organisation(),
        party(root.group("representative", Keys.PARTY)),
        contact(root.group("dpo", Keys.CONTACT)),
        contact(root.group("supervisoryAuthority", Keys.CONTACT)),
        root.groups("jointControllers", Keys.CONTROLLER, this::party),
        root.groups("controllers", Keys.CONTROLLER, this::party),
        sorted(
            root.groups("securityMeasures", Keys.MEASURE, this::measure),
            Comparator.comparing(Measure::id)),
        sorted(
            root.groups("cookies", Keys.COOKIE, this::cookie),
            Comparator.comparing(CookieEntry::name)),
        requestHandling(root.group("requestHandling", Keys.REQUEST_HANDLING)),
        breachHandling(root.group("breachHandling", Keys.BREACH_HANDLING)),
        new StatementBinder(language).bind(root.group("statement", Keys.STATEMENT)),
        events(root.ownKeys("events", "contract-ended")),
        root.choices("claims", Claim.class, Claim::id),
        new CheckSettingsBinder(root).bind(),
        WeavingBinder.bind(root.group("weaving", Keys.WEAVING)));
  }

  private Party organisation() {
    Party organisation = party(root.group("organisation", Keys.PARTY));
    if (organisation == null) {
      root.problem("organisation", "the organisation is missing: add \"organisation: {name: …}\"");
      return Party.named("");
    }
    return organisation;
  }

  private @Nullable Party party(@Nullable Group group) {
    return group == null
        ? null
        : new Party(
            group.required("name"),
            group.text("legalForm"),
            group.code("registrationNumber"),
            group.text("address"),
            group.text("country", Form.COUNTRY),
            group.text("email", Form.EMAIL),
            group.code("phone"),
            group.text("url"),
            group.text("arrangement"),
            contact(group.group("representative", Keys.CONTACT)),
            contact(group.group("dpo", Keys.CONTACT)));
  }

  private @Nullable Contact contact(@Nullable Group group) {
    return group == null
        ? null
        : new Contact(
            group.required("name"),
            group.text("title"),
            group.text("address"),
            group.text("email", Form.EMAIL),
            group.code("phone"),
            group.text("url"));
  }

  private @Nullable Measure measure(Group group) {
    if (!group.has("id")) {
      group.required("id");
    }
    String id = group.text("id", Form.ID);
    if (id != null && !measureIds.add(id)) {
      group.problem("id", "two security measures have the id \"%s\": rename one", id);
    }
    Measure.Kind kind = required(group, "kind", Measure.Kind.class);
    LocalizedText description = requiredText(group, "description");
    String lastReviewed = group.text("lastReviewed", Form.DATE);
    String reviewEvery = group.text("reviewEvery", Form.PERIOD);
    return id == null || kind == null || description == null
        ? null
        : new Measure(id, kind, description, false, lastReviewed, reviewEvery);
  }

  private @Nullable CookieEntry cookie(Group group) {
    String name = group.required("name");
    Cookie.Kind category = required(group, "category", Cookie.Kind.class);
    if (!group.has("lifetime")) {
      group.required("lifetime");
    }
    String lifetime = group.text("lifetime", Form.LIFETIME);
    String purpose = group.text("purpose");
    List<String> data =
        group.choices("data", Category.class, Category::name).stream().map(Category::name).toList();
    String thirdParty = group.text("thirdParty");
    LocalizedText description = group.localized("description", language);
    return category == null || lifetime == null
        ? null
        : new CookieEntry(name, category, lifetime, purpose, data, thirdParty, description);
  }

  private @Nullable RequestHandling requestHandling(@Nullable Group group) {
    return group == null
        ? null
        : new RequestHandling(
            group.text("contact"),
            group.text("deadline", Form.PERIOD),
            group.flag("identityCheck"),
            group.flag("feeFree"));
  }

  private @Nullable BreachHandling breachHandling(@Nullable Group group) {
    return group == null
        ? null
        : new BreachHandling(
            group.text("authorityDeadline", Form.PERIOD),
            group.text("customerDeadline", Form.PERIOD),
            group.text("contact"),
            group.text("registerLocation"));
  }

  private List<EventEntry> events(@Nullable Group group) {
    List<EventEntry> events = new ArrayList<>();
    if (group == null) {
      return events;
    }
    for (String id : group.keys()) {
      if (!Form.ID.accepts(id)) {
        group.problem(id, "events: \"%s\" is no %s", Problems.shown(id), Form.ID.expected());
      }
      LocalizedText label = group.localized(id, language);
      if (label != null) {
        events.add(new EventEntry(id, label));
      }
    }
    return sorted(events, Comparator.comparing(EventEntry::id));
  }

  private static <T extends Enum<T>> @Nullable T required(Group group, String key, Class<T> type) {
    if (!group.has(key)) {
      group.required(key);
      return null;
    }
    return group.choice(key, type, Enum::name);
  }

  private @Nullable LocalizedText requiredText(Group group, String key) {
    if (!group.has(key)) {
      group.required(key);
      return null;
    }
    return group.localized(key, language);
  }

  private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
    List<T> result = new ArrayList<>(values);
    result.sort(order);
    return result;
  }
}
