package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Puts a check before each read of a declared field in one method. */
final class ReadSiteVisitor extends HeldChecksVisitor {

  private static final String OBJECT_METHODS = "java/lang/runtime/ObjectMethods";

  private final DeclaredReads reads;
  private final IntFunction<@Nullable Exemption> exemptions;
  private final Findings findings;
  private final String method;
  private int line = -1;
  private int room;

  ReadSiteVisitor(
      MethodVisitor next,
      boolean dynamicConstants,
      DeclaredReads reads,
      String method,
      IntFunction<@Nullable Exemption> exemptions,
      Findings findings) {
    super(next, dynamicConstants);
    this.reads = reads;
    this.method = method;
    this.exemptions = exemptions;
    this.findings = findings;
  }

  @Override
  void beforeRead(int opcode, String owner, String name) {
    ReadCheck check = reads.find(owner, name);
    if (check != null) {
      guard(opcode, check.at(opcode));
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
        if (check != null && !findings.isExempt(null, method, line, check)) {
          checks.add(check);
        }
      }
    }
    if (!checks.isEmpty() || !held().isEmpty()) {
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
    // In a method woven before there may be room already, but another tool may have taken it back.
    super.visitMaxs(maxStack + room, maxLocals);
  }

  private void guard(int opcode, ReadCheck check) {
    List<ReadCheck> checks = new ArrayList<>(held());
    ReadCheck last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
    if (last != null && last.field().equals(check.field())) {
      // Of an earlier weaving, perhaps for purposes that are declared differently now.
      checks.remove(checks.size() - 1);
    }
    if (!isExempt(opcode, check)) {
      checks.add(check);
    }
    put(checks);
  }

  private boolean isExempt(int opcode, ReadCheck check) {
    Exemption exemption = exemptions.apply(opcode);
    return findings.isExempt(
        exemption != null && (!exemption.isForOwnFields() || reads.isOwn(check)) ? exemption : null,
        method,
        line,
        check);
  }

  private void put(List<ReadCheck> checks) {
    List<ReadCheck> before = replaceHeld(checks);
    if (checks.size() < before.size()) {
      findings.changed();
    }
    for (ReadCheck check : checks) {
      boolean known = before.contains(check);
      if (!known) {
        room = Math.max(room, check.height());
      }
      findings.guarded(method, line, check, !known);
    }
  }
}
