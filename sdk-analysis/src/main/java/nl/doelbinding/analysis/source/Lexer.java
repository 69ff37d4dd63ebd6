package nl.doelbinding.analysis.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Java or Kotlin source into tokens; comments and the inside of literals are gone.
 *
 * <p>Tolerant: whatever the text holds, every character is looked at a fixed number of times and
 * none throws. A string without its closing quote ends with its line, a comment with the file.
 */
final class Lexer {

  private final String text;
  private final boolean kotlin;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private Lexer(String text, boolean kotlin) {
    this.text = text;
    this.kotlin = kotlin;
  }

  static List<Token> tokens(String text, boolean kotlin) {
    Lexer lexer = new Lexer(text, kotlin);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      step();
    } else if (text.startsWith("//", at)) {
      lineComment();
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (text.startsWith("\"\"\"", at)) {
      block();
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (kotlin && c == '`') {
      quotedName();
    } else if (Character.isJavaIdentifierStart(c)) {
      int from = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      tokens.add(new Token(text.substring(from, at), line, from));
    } else if (Character.isDigit(c)) {
      number();
    } else {
      tokens.add(new Token(String.valueOf(c), line, at));
      at++;
    }
  }

  private void number() {
    int from = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    tokens.add(new Token("", line, from));
  }

  /** Kotlin comments nest; Java's do not. */
  private void comment() {
    int depth = 1;
    at += 2;
    while (at < text.length() && depth > 0) {
      if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else if (kotlin && text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else {
        step();
      }
    }
  }

  private void block() {
    int begin = line;
    int from = at;
    at += 3;
    while (at < text.length() && !text.startsWith("\"\"\"", at)) {
      if (text.charAt(at) == '\\' && !kotlin) {
        step();
      }
      step();
    }
    at += 3;
    while (kotlin && at < text.length() && text.charAt(at) == '"') {
      at++;
    }
    tokens.add(new Token("", begin, from));
  }

  private void string(char quote) {
    int from = at++;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      char c = text.charAt(at);
      at++;
      if (c == quote) {
        break;
      }
      if (c == '\\' && at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      } else if (kotlin && c == '$' && at < text.length() && text.charAt(at) == '{') {
        template();
      }
    }
    tokens.add(new Token("", line, from));
  }

  /** The expression in a Kotlin string: up to its closing brace on the same line. */
  private void template() {
    int depth = 0;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      char c = text.charAt(at++);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return;
      }
    }
  }

  private void quotedName() {
    int from = ++at;
    while (at < text.length() && text.charAt(at) != '`' && !isLineEnd(text.charAt(at))) {
      at++;
    }
    tokens.add(new Token(text.substring(from, at), line, from - 1));
    at++;
  }

  private void lineComment() {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
  }

  /** One character on, counting a line where one ends: {@code \n}, {@code \r} or both together. */
  private void step() {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at++);
    if (c == '\n' || (c == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
      line++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
