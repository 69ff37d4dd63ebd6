package nl.doelbinding.analysis.source;

import java.util.List;
import java.util.Set;

/** A position in a list of tokens, with the few look-aheads that reading declarations needs. */
final class TokenReader {

  /** Longer type arguments than anybody writes; bounds the work on hostile source. */
  private static final int LONGEST_TYPE_ARGUMENTS = 300;

  private static final Set<String> IN_TYPE_ARGUMENTS =
      Set.of("<", ">", ",", ".", "?", "&", "[", "]", "@", "extends", "super");

  private final List<Token> tokens;
  private int at;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.END;
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  void skip(int count) {
    at += count;
  }

  /** Moves behind the {@code <…>} that begins here; stays where none does. */
  boolean skipTypeArguments() {
    if (!peek().is("<")) {
      return false;
    }
    int depth = 0;
    for (int ahead = 0; ahead < LONGEST_TYPE_ARGUMENTS; ahead++) {
      Token token = peek(ahead);
      if (token.is("<")) {
        depth++;
      } else if (token.is(">")) {
        depth--;
        if (depth == 0) {
          skip(ahead + 1);
          return true;
        }
      } else if (!token.isName() && !IN_TYPE_ARGUMENTS.contains(token.text())) {
        return false;
      }
    }
    return false;
  }

  /** Moves behind the closing parenthesis of the opening one here. */
  void skipParentheses() {
    int depth = 0;
    while (!atEnd()) {
      Token token = next();
      if (token.is("(")) {
        depth++;
      } else if (token.is(")") && --depth == 0) {
        return;
      }
    }
  }

  /** Moves behind the closing brace of one that was opened before. */
  void skipBraces() {
    int depth = 1;
    while (!atEnd() && depth > 0) {
      Token token = next();
      if (token.is("{")) {
        depth++;
      } else if (token.is("}")) {
        depth--;
      }
    }
  }

  /** Moves behind annotations, {@code @a.B(…)}; {@code @interface} is none. */
  void skipAnnotations() {
    while (peek().is("@") && !peek(1).is("interface")) {
      skip(2);
      while (peek().is(".") || (peek().is(":") && peek(1).isName())) {
        skip(2);
      }
      if (peek().is("(")) {
        skipParentheses();
      }
    }
  }
}
