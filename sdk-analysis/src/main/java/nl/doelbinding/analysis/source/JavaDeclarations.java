package nl.doelbinding.analysis.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads where Java source declares classes, fields, record components and methods.
 *
 * <p>It knows the shape of declarations and nothing of expressions: it walks over initializers and
 * bodies by their brackets, looking only for local classes. Javac's own parser is no choice, since
 * a run-time image without {@code jdk.compiler} has none.
 */
final class JavaDeclarations {

  /** Deeper nesting than anybody writes; bounds stack and names on hostile source. */
  static final int DEEPEST = 60;

  private static final Set<String> KINDS = Set.of("class", "interface", "enum");

  private final TokenReader in;
  private final SourceOutline outline;
  private final Map<String, Integer> locals = new HashMap<>();
  private int depth;

  JavaDeclarations(List<Token> tokens, SourceOutline outline) {
    this.in = new TokenReader(tokens);
    this.outline = outline;
  }

  void read() {
    while (!in.atEnd()) {
      members("", "");
      in.next();
    }
  }

  /** Members up to the closing brace, which stays. */
  private void members(String owner, String ownSimpleName) {
    while (!in.atEnd() && !in.peek().is("}")) {
      member(owner, ownSimpleName);
    }
  }

  private void member(String owner, String ownSimpleName) {
    Token last = Token.END;
    int start = in.peek().start();
    while (!in.atEnd()) {
      in.skipAnnotations();
      if (startsType()) {
        type(owner, false);
        return;
      }
      Token token = in.peek();
      if (token.is("}")) {
        return;
      }
      if (token.is("<") && in.skipTypeArguments()) {
        continue;
      }
      in.next();
      switch (token.text()) {
        case "(" -> {
          if (in.peek().is(")")) {
            outline.addPlace(owner, new MemberPlace(start, false, List.of(last.text() + "()")));
          }
          method(owner, last);
          return;
        }
        case "{" -> {
          if (last.is(ownSimpleName)) {
            outline.addMethod(owner, last);
          }
          block(owner);
          return;
        }
        case "=", ",", ";" -> {
          List<String> names = new ArrayList<>();
          fields(owner, last, token, names);
          outline.addPlace(owner, new MemberPlace(start, false, names));
          return;
        }
        default -> {
          if (token.isName()) {
            last = token;
          }
        }
      }
    }
  }

  private void method(String owner, Token name) {
    outline.addMethod(owner, name);
    in.skip(-1);
    in.skipParentheses();
    boolean defaultValue = false;
    while (!in.atEnd() && !in.peek().is("}")) {
      in.skipAnnotations();
      Token token = in.next();
      defaultValue |= token.is("default");
      if (token.is(";")) {
        return;
      }
      if (token.is("{")) {
        block(owner);
        if (!defaultValue) {
          return;
        }
      }
    }
  }

  /** From the first name of a declaration of fields to its semicolon. */
  private void fields(String owner, Token first, Token behind, List<String> names) {
    if (owner.isEmpty()) {
      if (!behind.is(";")) {
        expression(owner);
        in.next();
      }
      return;
    }
    Token name = first;
    Token end = behind;
    while (true) {
      if (name.isName()) {
        outline.addField(owner, name);
        names.add(name.text());
      }
      if (end.is("=")) {
        expression(owner);
        end = in.next();
      }
      if (!end.is(",")) {
        return;
      }
      in.skipAnnotations();
      name = in.next();
      while (in.peek().is("[") || in.peek().is("]")) {
        in.next();
      }
      end = in.next();
    }
  }

  /** An initializer, up to the semicolon or the comma before the next name, which stays. */
  private void expression(String owner) {
    int open = 0;
    while (!in.atEnd()) {
      if (in.peek(-1).isName() || in.peek(-1).is(".")) {
        in.skipTypeArguments();
      }
      Token token = in.peek();
      switch (token.text()) {
        case "(", "[" -> open++;
        case ")", "]" -> open--;
        case "{" -> {
          in.next();
          block(owner);
          continue;
        }
        case "}" -> {
          return;
        }
        case ";" -> {
          if (open <= 0) {
            return;
          }
        }
        case "," -> {
          if (open <= 0 && nextDeclarator()) {
            return;
          }
        }
        default -> {}
      }
      in.next();
    }
  }

  private boolean nextDeclarator() {
    int ahead = 2;
    while (in.peek(ahead).is("[") || in.peek(ahead).is("]")) {
      ahead++;
    }
    Token behind = in.peek(ahead);
    boolean assigned = behind.is("=") && !in.peek(ahead + 1).is("=");
    return in.peek(1).isName() && (assigned || behind.is(",") || behind.is(";"));
  }

  /** The inside of braces and the closing one; local classes are read. */
  private void block(String owner) {
    int open = 1;
    while (!in.atEnd() && open > 0) {
      if (startsType() && !in.peek(-1).is(".")) {
        type(owner, true);
        continue;
      }
      Token token = in.next();
      if (token.is("{")) {
        open++;
      } else if (token.is("}")) {
        open--;
      }
    }
  }

  private boolean startsType() {
    Token token = in.peek();
    if (token.is("@")) {
      return in.peek(1).is("interface") && in.peek(2).isName();
    }
    if (!in.peek(1).isName()) {
      return false;
    }
    return KINDS.contains(token.text())
        || (token.is("record") && (in.peek(2).is("(") || in.peek(2).is("<")));
  }

  private void type(String owner, boolean local) {
    boolean annotation = in.peek().is("@");
    Token kind = in.peek(annotation ? 1 : 0);
    in.skip(annotation ? 2 : 1);
    Token name = in.next();
    String binary = binaryName(owner, name.text(), local);
    outline.addClass(binary, name.line());
    while (!in.atEnd() && !in.peek().is("{") && !in.peek().is(";") && !in.peek().is("}")) {
      in.skipAnnotations();
      if (kind.is("record") && in.peek().is("(")) {
        components(binary);
      } else if (!in.peek().is("{")) {
        in.next();
      }
    }
    if (!in.peek().is("{")) {
      return;
    }
    in.next();
    if (++depth > DEEPEST) {
      in.skipBraces();
    } else {
      if (kind.is("enum")) {
        constants(binary);
      }
      members(binary, name.text());
      in.next();
    }
    depth--;
  }

  /** Javac numbers local classes of one name within their class. */
  private String binaryName(String owner, String name, boolean local) {
    if (owner.isEmpty()) {
      return name;
    }
    if (!local) {
      return owner + "$" + name;
    }
    int number = locals.merge(owner + "$" + name, 1, Integer::sum);
    return owner + "$" + number + name;
  }

  private void components(String owner) {
    in.next();
    Token last = Token.END;
    int start = in.peek().start();
    while (!in.atEnd()) {
      in.skipAnnotations();
      if (in.peek().is("<") && in.skipTypeArguments()) {
        continue;
      }
      Token token = in.next();
      if (token.is(",") || token.is(")")) {
        if (last.isName()) {
          outline.addField(owner, last);
          outline.addPlace(owner, new MemberPlace(start, true, List.of(last.text())));
        }
        if (token.is(")")) {
          return;
        }
        start = in.peek().start();
      } else if (token.isName()) {
        last = token;
      }
    }
  }

  private void constants(String owner) {
    while (!in.atEnd()) {
      in.skipAnnotations();
      Token token = in.peek();
      if (token.is("}")) {
        return;
      }
      if (token.is("(")) {
        in.skipParentheses();
        continue;
      }
      in.next();
      if (token.is(";")) {
        return;
      }
      if (token.is("{")) {
        block(owner);
      } else if (token.isName()) {
        outline.addField(owner, token);
      }
    }
  }
}
