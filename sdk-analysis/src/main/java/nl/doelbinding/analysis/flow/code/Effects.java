package nl.doelbinding.analysis.flow.code;

/** How many places of the stack plain instructions take and give. */
final class Effects {

  /** For the instructions from 0 to 201; a dot for those that are treated one by one. */
  private static final String TAKEN =
      "000000000000000000............................2222.222.........................3"
          + "434.33312.......242424242424242424241212232323242424011122211122211142244......."
          + "............................1.1..111......";

  private static final String GIVEN =
      "011111111221112211............................1212.111.........................0"
          + "000.00000.......121212121212121212121212121212121212021211212212111111111......."
          + "............................1.1..100......";

  private Effects() {}

  /** Whether nothing but that happens. */
  static boolean isPlain(int opcode) {
    return opcode < TAKEN.length() && TAKEN.charAt(opcode) != '.';
  }

  static int taken(int opcode) {
    return TAKEN.charAt(opcode) - '0';
  }

  static int given(int opcode) {
    return GIVEN.charAt(opcode) - '0';
  }
}
