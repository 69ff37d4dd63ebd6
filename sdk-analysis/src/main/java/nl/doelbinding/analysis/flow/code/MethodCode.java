package nl.doelbinding.analysis.flow.code;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * The code of a method where it lies in the class file.
 *
 * @param reader the class file
 * @param start where the instructions begin
 * @param length their length in bytes
 * @param locals how many local variables it says to have
 * @since 0.1
 */
public record MethodCode(ClassReader reader, int start, int length, int locals) {

  private static final int TABLE_SWITCH = 170;
  private static final int LOOKUP_SWITCH = 171;
  private static final int WIDE = 196;
  private static final int IINC = 132;

  /** The lengths of the instructions from 0 to 201; 0 for those that differ. */
  private static final String LENGTHS =
      "11111111111111112323322222111111111111111111111111111122222111111111111111111111"
          + "11111111111111111111111111111111111111111111111111113111111111111111111113333333"
          + "333333333200111111333333355323113311043355";

  /** The instruction at a place. */
  public int opcode(int at) {
    return reader.readByte(start + at);
  }

  /** The unsigned number of one byte at a place. */
  public int byteAt(int at) {
    return reader.readByte(start + at);
  }

  /** The unsigned number of two bytes at a place. */
  public int shortAt(int at) {
    return reader.readUnsignedShort(start + at);
  }

  int intAt(int at) {
    return reader.readInt(start + at);
  }

  /**
   * The place after the instruction.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int next(int at) {
    int opcode = opcode(at);
    int size = opcode < LENGTHS.length() ? LENGTHS.charAt(opcode) - '0' : -1;
    if (size == 0) {
      size = variable(opcode, at);
    }
    if (size <= 0 || size > length - at) {
      throw new IllegalArgumentException("No instruction");
    }
    return at + size;
  }

  private int variable(int opcode, int at) {
    int operands = (at | 3) + 1;
    long size =
        switch (opcode) {
          case TABLE_SWITCH ->
              operands + 12 + 4L * ((long) intAt(operands + 8) - intAt(operands + 4) + 1) - at;
          case LOOKUP_SWITCH -> operands + 8 + 8L * intAt(operands + 4) - at;
          case WIDE -> opcode(at + 1) == IINC ? 6 : 4;
          default -> -1;
        };
    return size < 1 || size > length ? -1 : (int) size;
  }

  /** The place of the table of handlers; its first two bytes say how many. */
  int handlers() {
    return start + length;
  }

  /** The ranges that an exception leaves for a handler, in the order of the file. */
  public List<Guarded> guarded() {
    int table = handlers();
    List<Guarded> all = new ArrayList<>();
    for (int i = reader.readUnsignedShort(table); i > 0; i--) {
      int entry = table + 2 + 8 * all.size();
      all.add(
          new Guarded(
              reader.readUnsignedShort(entry),
              reader.readUnsignedShort(entry + 2),
              reader.readUnsignedShort(entry + 4)));
    }
    return all;
  }

  /**
   * A range of instructions with a handler.
   *
   * @param from the first instruction
   * @param to the place after the last
   * @param handler where it goes on after an exception
   * @since 0.1
   */
  public record Guarded(int from, int to, int handler) {}

  /** The lines of all instructions, for who asks for many of them. */
  public Lines lines(ConstantPool pool) {
    int table = attribute(pool, "LineNumberTable");
    return table == 0 ? Lines.NONE : Lines.of(reader, table);
  }

  /** The line of an instruction; 0 where the file does not tell. */
  public int line(ConstantPool pool, int at) {
    int line = 0;
    int table = attribute(pool, "LineNumberTable");
    for (int i = 0; table > 0 && i < reader.readUnsignedShort(table); i++) {
      int from = reader.readUnsignedShort(table + 2 + 4 * i);
      if (from <= at) {
        line = reader.readUnsignedShort(table + 4 + 4 * i);
      }
    }
    return line;
  }

  /** The name of the variable in a slot at an instruction; {@code null} where it is not told. */
  public @Nullable String variable(ConstantPool pool, int slot, int at) {
    int table = attribute(pool, "LocalVariableTable");
    for (int i = 0; table > 0 && i < reader.readUnsignedShort(table); i++) {
      int entry = table + 2 + 10 * i;
      int from = reader.readUnsignedShort(entry);
      boolean holds = from <= at && at < from + reader.readUnsignedShort(entry + 2);
      if (holds && reader.readUnsignedShort(entry + 8) == slot) {
        return pool.utf8(entry + 4);
      }
    }
    return null;
  }

  /** The content of the first attribute of that name; 0 where there is none. */
  private int attribute(ConstantPool pool, String name) {
    int handlers = handlers();
    int next = handlers + 2 + 8 * reader.readUnsignedShort(handlers);
    int count = reader.readUnsignedShort(next);
    next += 2;
    for (int i = 0; i < count; i++) {
      if (pool.utf8(next).equals(name)) {
        return next + 6;
      }
      next += 6 + reader.readInt(next + 2);
    }
    return 0;
  }
}
