package nl.doelbinding.analysis.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Java file as far as one must know it to add annotations: where members are declared, what is
 * imported, and which words are in use. Whatever the text holds, it is read in time that grows with
 * its length. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class JavaSource {

  /**
   * An import of a type.
   *
   * @param name as it is written, {@code a.b.C} or {@code a.b.*}
   * @param start the place of its first character
   * @param end the place behind its semicolon
   * @since 0.1
   */
  public record Import(String name, int start, int end) {}

  private final SourceOutline outline = new SourceOutline();
  private final List<Import> imports = new ArrayList<>();
  private final Set<String> words;
  private int headerEnd;

  private JavaSource(List<Token> tokens) {
    new JavaDeclarations(tokens, outline).read();
    readHeader(new TokenReader(tokens));
    words = tokens.stream().map(Token::text).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads a file. */
  public static JavaSource read(String text) {
    return new JavaSource(Lexer.tokens(text, false));
  }

  /**
   * Where a property is declared: its field or record component, else its getter.
   *
   * @param owner the binary name of the class without package, {@code Outer$Inner}
   */
  public Optional<MemberPlace> property(String owner, String property) {
    String capital =
        property.isEmpty()
            ? property
            : property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    return List.of(property, property + "()", "get" + capital + "()", "is" + capital + "()")
        .stream()
        .flatMap(name -> outline.placeOf(owner, name).stream())
        .findFirst();
  }

  /** The imports of types, static ones left out, in the order of the file. */
  public List<Import> imports() {
    return List.copyOf(imports);
  }

  /** The place behind the package declaration and the imports; 0 where there is neither. */
  public int headerEnd() {
    return headerEnd;
  }

  /** Whether a name is used anywhere. */
  public boolean uses(String name) {
    return words.contains(name);
  }

  private void readHeader(TokenReader in) {
    while (!in.atEnd()) {
      in.skipAnnotations();
      Token first = in.next();
      if (first.is(";")) {
        continue;
      }
      boolean isImport = first.is("import");
      if (!isImport && !first.is("package")) {
        return;
      }
      boolean isStatic = in.peek().is("static");
      StringBuilder name = new StringBuilder();
      while (!in.atEnd() && !in.peek().is(";")) {
        name.append(in.next().text());
      }
      headerEnd = in.next().start() + 1;
      if (isImport && !isStatic) {
        imports.add(new Import(name.toString(), first.start(), headerEnd));
      }
    }
  }
}
