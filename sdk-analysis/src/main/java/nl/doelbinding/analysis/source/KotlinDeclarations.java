package nl.doelbinding.analysis.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Reads where Kotlin source declares classes, properties and functions.
 *
 * <p>Coarser than for Java: a name behind {@code val}, {@code var} or {@code fun} belongs to the
 * class whose braces or constructor it stands in directly.
 */
final class KotlinDeclarations {

  private static final Set<String> KINDS = Set.of("class", "interface", "object");
  private static final Set<String> DECLARING = Set.of("val", "var", "fun");

  private static final Set<String> MODIFIERS =
      Set.of("data", "enum", "sealed", "annotation", "companion");

  private final TokenReader in;
  private final SourceOutline outline;

  /** The class of each open brace; the empty string for a brace that is no class body. */
  private final Deque<String> open = new ArrayDeque<>();

  KotlinDeclarations(List<Token> tokens, SourceOutline outline) {
    this.in = new TokenReader(tokens);
    this.outline = outline;
  }

  void read() {
    while (!in.atEnd()) {
      Token token = in.next();
      if (token.is("{")) {
        open.push("");
      } else if (token.is("}")) {
        open.poll();
      } else if (KINDS.contains(token.text()) && !in.peek(-2).is(":") && !in.peek(-2).is(".")) {
        type(token);
      } else if (DECLARING.contains(token.text())) {
        member(token, open.isEmpty() ? "" : open.peek());
      }
    }
  }

  private void type(Token kind) {
    String name = "Companion";
    int line = kind.line();
    if (in.peek().isName() && !in.peek().is("Companion")) {
      line = in.peek().line();
      name = in.next().text();
    } else if (!in.peek(-2).is("companion")) {
      return;
    }
    String owner = open.isEmpty() ? "" : open.peek();
    String binary = open.isEmpty() ? name : owner + "$" + name;
    outline.addClass(binary, line);
    header(binary);
  }

  /** The primary constructor and supertypes, up to the body's brace or the next declaration. */
  private void header(String binary) {
    int parentheses = 0;
    while (!in.atEnd()) {
      Token token = in.peek();
      if (parentheses == 0) {
        if (token.is("{")) {
          in.next();
          open.push(open.size() < JavaDeclarations.DEEPEST ? binary : "");
          return;
        }
        if (token.is("}") || token.is("@") || startsDeclaration(token)) {
          return;
        }
      } else if (token.is("val") || token.is("var")) {
        in.next();
        outline.addField(binary, in.peek());
      }
      if (token.is("(")) {
        parentheses++;
      } else if (token.is(")")) {
        parentheses--;
      }
      in.next();
    }
  }

  private static boolean startsDeclaration(Token token) {
    return KINDS.contains(token.text())
        || DECLARING.contains(token.text())
        || MODIFIERS.contains(token.text());
  }

  private void member(Token keyword, String owner) {
    in.skipTypeArguments();
    if (owner.isEmpty() || !in.peek().isName()) {
      return;
    }
    Token name = in.next();
    while (in.peek().is(".") && in.peek(1).isName()) {
      in.next();
      name = in.next();
    }
    if (keyword.is("fun")) {
      outline.addMethod(owner, name);
    } else {
      outline.addField(owner, name);
    }
  }
}
