package nl.doelbinding.analysis.reach.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Reference;

/**
 * Where in a method {@code Purposes.bind} holds: from there to where the scope is closed, as the
 * compiler writes a {@code try} with a resource, or a {@code finally} that closes it. Of a scope
 * that ends otherwise nothing is known from its beginning on.
 */
final class Scopes {

  /** How far behind the beginning of a handler the scope is closed. */
  private static final int FIRST_INSTRUCTIONS = 8;

  private static final Scopes NONE = new Scopes(List.of());

  /** Outermost first. */
  private final List<Scope> scopes;

  private record Scope(int from, int to, Change change) {}

  private record Bind(int at, Change change) {}

  private Scopes(List<Scope> scopes) {
    this.scopes = scopes;
  }

  static Scopes of(MethodCode code, ConstantPool pool) {
    List<Bind> binds = binds(code, pool);
    if (binds.isEmpty()) {
      return NONE;
    }
    TreeMap<Integer, int[]> ranges = new TreeMap<>(); // by handler
    for (MethodCode.Guarded guarded : code.guarded()) {
      int[] known = ranges.get(guarded.handler());
      if (known != null) {
        known[0] = Math.min(known[0], guarded.from());
        known[1] = Math.max(known[1], guarded.to());
      } else if (closes(code, pool, guarded.handler())) {
        ranges.put(guarded.handler(), new int[] {guarded.from(), guarded.to()});
      }
    }
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < binds.size(); i++) {
      int at = binds.get(i).at();
      int next = i + 1 < binds.size() ? binds.get(i + 1).at() : code.length();
      int[] own =
          ranges.values().stream()
              .filter(range -> range[0] > at && range[0] <= next)
              .findFirst()
              .orElse(null);
      scopes.add(
          own == null
              ? new Scope(at, code.length(), new Change.Unknown())
              : new Scope(own[0], own[1], binds.get(i).change()));
    }
    scopes.sort(Comparator.comparingInt(Scope::from));
    return new Scopes(scopes);
  }

  /** What holds at an instruction, outermost first. */
  List<Change> around(int at) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    return scopes.stream()
        .filter(scope -> scope.from() <= at && at < scope.to())
        .map(Scope::change)
        .toList();
  }

  private static List<Bind> binds(MethodCode code, ConstantPool pool) {
    List<Bind> binds = new ArrayList<>();
    ConstantClasses constants = new ConstantClasses(code, pool);
    for (int at = 0; at < code.length(); at = code.next(at)) {
      if (code.opcode(at) == Opcodes.INVOKESTATIC) {
        Reference called = pool.reference(code.shortAt(at + 1));
        if (called.owner().equals(Names.PURPOSES) && called.name().startsWith("bind")) {
          binds.add(new Bind(at, change(called, constants)));
        }
      }
      constants.pass(at);
    }
    return binds;
  }

  private static Change change(Reference called, ConstantClasses constants) {
    List<String> purposes = constants.written();
    if (purposes == null) {
      return new Change.Unknown();
    }
    return switch (called.name()) {
      case "bind" -> new Change.Narrowed(purposes);
      case "bindDeclared" -> new Change.Replaced(purposes);
      default -> new Change.Unknown();
    };
  }

  private static boolean closes(MethodCode code, ConstantPool pool, int handler) {
    if (handler >= code.length()) {
      return false;
    }
    int at = handler;
    for (int i = 0; i < FIRST_INSTRUCTIONS && at < code.length(); i++) {
      if (code.opcode(at) == Opcodes.INVOKEVIRTUAL) {
        Reference called = pool.reference(code.shortAt(at + 1));
        return called.owner().equals(Names.SCOPE) && called.name().equals("close");
      }
      at = code.next(at);
    }
    return false;
  }
}
