package nl.doelbinding.analysis.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines on which a source file declares its classes and members.
 *
 * <p>Classes go by their binary name without package ({@code Outer$Inner}). Immutable once read.
 */
final class SourceOutline {

  /** A file without declarations, or one that cannot be read. */
  static final SourceOutline EMPTY = new SourceOutline();

  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<String, Integer> fields = new HashMap<>();
  private final Map<String, Integer> methods = new HashMap<>();
  private final Map<String, MemberPlace> places = new HashMap<>();

  static SourceOutline read(String text, boolean kotlin) {
    SourceOutline outline = new SourceOutline();
    List<Token> tokens = Lexer.tokens(text, kotlin);
    if (kotlin) {
      new KotlinDeclarations(tokens, outline).read();
    } else {
      new JavaDeclarations(tokens, outline).read();
    }
    return outline;
  }

  static SourceOutline readGroovy(String text) {
    SourceOutline outline = new SourceOutline();
    new JavaDeclarations(GroovyStatements.ended(Lexer.tokens(text, false)), outline).read();
    return outline;
  }

  void addClass(String name, int line) {
    classes.putIfAbsent(name, line);
  }

  void addField(String owner, Token name) {
    fields.putIfAbsent(owner + "#" + name.text(), name.line());
  }

  void addMethod(String owner, Token name) {
    methods.putIfAbsent(owner + "#" + name.text(), name.line());
  }

  /** Where the declaration of fields, a component or a getter begins. */
  void addPlace(String owner, MemberPlace place) {
    place.names().forEach(name -> places.putIfAbsent(owner + "#" + name, place));
  }

  /** Whether a class of that name without package was declared. */
  boolean hasClass(String owner) {
    return classes.containsKey(owner);
  }

  /** The declaration of a field, record component, or method without parameters. */
  Optional<MemberPlace> placeOf(String owner, String member) {
    return Optional.ofNullable(places.get(owner + "#" + member));
  }

  /** The line of a class, or 0. */
  int lineOf(String owner) {
    return classes.getOrDefault(owner, 0);
  }

  /** The line of a field, record component, method or property with a getter, or 0. */
  int lineOf(String owner, String member) {
    String capital =
        member.isEmpty()
            ? member
            : member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    Integer line = fields.get(owner + "#" + member);
    for (String method : List.of(member, "get" + capital, "is" + capital)) {
      if (line == null) {
        line = methods.get(owner + "#" + method);
      }
    }
    return line == null ? 0 : line;
  }
}
