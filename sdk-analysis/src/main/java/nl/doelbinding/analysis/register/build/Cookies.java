package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** The cookies of the code and those the configuration names. */
final class Cookies {
  private static final String SESSION = "SESSION";

  private final Context context;
  private final DeclaredTypes purposes;
  private final List<Declared> found = new ArrayList<>();
  private final Set<String> served = new HashSet<>();

  private record Declared(AnnotationModel cookie, Texts texts, Subject subject) {}

  Cookies(Context context, DeclaredTypes purposes) {
    this.context = context;
    this.purposes = purposes;
  }

  void collect(ClassModel owner) {
    if (!owner.isAnnotation()) {
      collect(context.input().declarations().of(owner), context.subject(owner));
    }
    for (MethodModel method : owner.methods()) {
      if (!method.isSynthetic()) {
        collect(
            context.input().declarations().resolve(method.annotations()),
            context.subject(owner, method.name() + "()", method.name()));
      }
    }
  }

  private void collect(ElementAnnotations element, Subject subject) {
    List<AnnotationModel> cookies = element.all(Cookie.class);
    // A translation cannot say which of several it translates.
    Texts texts =
        new Texts(context, subject, cookies.size() == 1 ? element : ElementAnnotations.NONE);
    for (AnnotationModel cookie : cookies) {
      found.add(new Declared(cookie, texts, subject));
      purpose(cookie, subject).ifPresent(purpose -> served.add(purpose.typeName()));
    }
  }

  private Optional<DeclaredType> purpose(AnnotationModel cookie, Subject subject) {
    return cookie.types("purpose").stream()
        .filter(name -> !name.equals("void"))
        .findFirst()
        .flatMap(name -> purposes.find(name, subject));
  }

  /** Whether a cookie serves a purpose. */
  boolean serve(DeclaredType purpose) {
    return served.contains(purpose.typeName());
  }

  /**
   * By name. A cookie without a name or a readable lifetime is left out, and a violation says so.
   */
  List<CookieEntry> entries() {
    Set<CookieEntry> entries =
        new TreeSet<>(Comparator.comparing(CookieEntry::name).thenComparing(CookieEntry::toString));
    for (Declared declared : found) {
      CookieEntry entry = entry(declared);
      if (entry != null) {
        entries.add(entry);
      }
    }
    Configuration configuration = context.input().configuration();
    if (configuration != null) {
      entries.addAll(configuration.cookies());
    }
    return List.copyOf(entries);
  }

  private @Nullable CookieEntry entry(Declared declared) {
    AnnotationModel cookie = declared.cookie();
    if (cookie.text("name").isBlank()) {
      context.report(
          Rules.DECLARATION_INVALID,
          declared.subject(),
          " sets a cookie with a blank name; the register leaves it out",
          "@Cookie(name = \"session\", …)");
      return null;
    }
    String lifetime = cookie.text("lifetime");
    if (!lifetime.equals(SESSION) && !Forms.isPeriod(lifetime)) {
      context.report(
          Rules.DECLARATION_INVALID,
          declared.subject(),
          " sets the cookie \""
              + cookie.text("name")
              + "\", whose lifetime \""
              + lifetime
              + "\" is neither an ISO 8601 period nor SESSION; the register leaves it out",
          "@Cookie(…, lifetime = \"P1Y\")");
      return null;
    }
    Optional<Cookie.Kind> kind =
        context.constant(cookie, "category", Cookie.Kind.class, declared.subject());
    return kind.isEmpty()
        ? null
        : new CookieEntry(
            cookie.text("name"),
            kind.get(),
            lifetime,
            purpose(cookie, declared.subject()).map(purposes::id).orElse(null),
            cookie.constants("data").stream().distinct().sorted().toList(),
            null,
            declared.texts().of(cookie.text("description"), "description"));
  }
}
