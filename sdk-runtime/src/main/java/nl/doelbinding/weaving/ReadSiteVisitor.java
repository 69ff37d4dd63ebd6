package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Puts a check before each read of a declared field in one method. */
final class ReadSiteVisitor extends HeldChecksVisitor {

  private static final String OBJECT_METHODS = "java/lang/runtime/ObjectMethods";

  private final DeclaredReads reads;
  private final IntPredicate readsOwnFieldsFreely;
  private final Consumer<Found> found;
  private int line = -1;
  private boolean added;

  /** A guarded read, and whether this pass guarded it. */
  record Found(ReadCheck check, int line, boolean changed) {}

  ReadSiteVisitor(
      MethodVisitor next,
      boolean dynamicConstants,
      DeclaredReads reads,
      IntPredicate readsOwnFieldsFreely,
      Consumer<Found> found) {
    super(next, dynamicConstants);
    this.reads = reads;
    this.readsOwnFieldsFreely = readsOwnFieldsFreely;
    this.found = found;
  }

  @Override
  void beforeRead(int opcode, String owner, String name) {
    ReadCheck check = reads.find(owner, name);
    if (check != null) {
      guard(opcode, check);
    }
  }

  @Override
  void beforeCall(int opcode, String owner, String name) {
    // Hibernate's enhancer has moved the read into this method, whose body is left alone, since
    // Hibernate itself calls it too.
    if (opcode == Opcodes.INVOKEVIRTUAL && name.startsWith(DeclaredReads.HIBERNATE_READ)) {
      beforeRead(Opcodes.GETFIELD, owner, name.substring(DeclaredReads.HIBERNATE_READ.length()));
    }
  }

  @Override
  void beforeCallSite(String name, Handle bootstrap, Object[] arguments) {
    // A record has no code that reads its fields for toString: the JDK makes it at run time. Its
    // equals and hashCode give nothing away and stay free, as in other classes.
    if (!name.equals("toString") || !bootstrap.getOwner().equals(OBJECT_METHODS)) {
      return;
    }
    List<ReadCheck> checks = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof Handle getter && getter.getTag() == Opcodes.H_GETFIELD) {
        ReadCheck check = reads.find(getter.getOwner(), getter.getName());
        if (check != null) {
          checks.add(check);
        }
      }
    }
    if (!checks.isEmpty()) {
      put(checks);
    }
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
    super.visitLineNumber(number, start);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    // The rule lies on the stack while the check is called. In a method woven before there may be
    // room for it already, but another tool may have taken that back.
    super.visitMaxs(added ? maxStack + 1 : maxStack, maxLocals);
  }

  private void guard(int opcode, ReadCheck check) {
    if (readsOwnFieldsFreely.test(opcode) && reads.isOwn(check)) {
      return;
    }
    List<ReadCheck> checks = new ArrayList<>(held());
    ReadCheck last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
    if (guards(last, check)) {
      // Of an earlier weaving, perhaps for purposes that are declared differently now.
      checks.remove(checks.size() - 1);
    }
    checks.add(check);
    put(checks);
  }

  private static boolean guards(@Nullable ReadCheck last, ReadCheck check) {
    return last != null && last.field().equals(check.field());
  }

  private void put(List<ReadCheck> checks) {
    List<ReadCheck> before = replaceHeld(checks);
    added |= checks.size() > before.size();
    for (ReadCheck check : checks) {
      found.accept(new Found(check, line, !before.contains(check)));
    }
  }
}
