package nl.doelbinding.analysis.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes Groovy's tokens as Java's: a statement that ends with its line gets its semicolon, and a
 * trait is a class.
 */
final class GroovyStatements {

  private static final Set<String> CONTINUES =
      Set.of("extends", "implements", "throws", ".", "?", ":", ",", ";", "{", "(", ")", "]", "=");

  private GroovyStatements() {}

  static List<Token> ended(List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    int open = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : Token.END;
      boolean trait = token.is("trait") && next.isName();
      result.add(trait ? new Token("class", token.line(), token.start()) : token);
      switch (token.text()) {
        case "(", "[" -> open++;
        case ")", "]" -> open = Math.max(0, open - 1);
        default -> {}
      }
      if (open == 0 && next.line() != token.line() && ends(token) && !isContinued(next)) {
        result.add(new Token(";", token.line(), token.start()));
      }
    }
    return result;
  }

  /** A name, a literal, or what closes an expression. */
  private static boolean ends(Token token) {
    return token.isName()
        || token.text().isEmpty()
        || token.is(")")
        || token.is("]")
        || token.is("}")
        || token.is("/");
  }

  private static boolean isContinued(Token next) {
    return CONTINUES.contains(next.text());
  }
}
