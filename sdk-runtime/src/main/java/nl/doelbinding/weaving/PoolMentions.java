package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.ClassReader;

/**
 * What the constant pool of a class says without a look at its members.
 *
 * @param annotated whether anything in it may carry an annotation
 * @param binds whether its methods bind purposes since an earlier weaving
 */
record PoolMentions(boolean annotated, boolean binds) {

  private static final int TEXT = 1;
  private static final String VISIBLE = "RuntimeVisibleAnnotations";
  private static final String INVISIBLE = "RuntimeInvisibleAnnotations";

  /** Looks through the pool; a damaged one throws whatever the parser throws. */
  static PoolMentions of(ClassReader reader) {
    boolean annotated = false;
    boolean binds = false;
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item == 0 || reader.readByte(item - 1) != TEXT) {
        continue;
      }
      int length = reader.readUnsignedShort(item);
      if (length == VISIBLE.length() || length == INVISIBLE.length()) {
        String text = text(reader, item, length, buffer);
        annotated |= text.equals(VISIBLE) || text.equals(INVISIBLE);
      } else if (length == MethodBinding.DESCRIPTOR.length()) {
        binds |= text(reader, item, length, buffer).equals(MethodBinding.DESCRIPTOR);
      }
    }
    return new PoolMentions(annotated, binds);
  }

  /** What is looked for has one byte for each character. */
  private static String text(ClassReader reader, int item, int length, char[] buffer) {
    for (int i = 0; i < length; i++) {
      buffer[i] = (char) reader.readByte(item + 2 + i);
    }
    return new String(buffer, 0, length);
  }
}
