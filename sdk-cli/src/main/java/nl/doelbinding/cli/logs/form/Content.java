package nl.doelbinding.cli.logs.form;

/** What the first bytes of a stream show it to be. */
public enum Content {
  /** Lines in an encoding in which ASCII is itself. */
  TEXT,
  /** RFC 1952. */
  GZIP,
  /** RFC 8878. */
  ZSTD,
  /** Packed in a way that is not unpacked here: xz, bzip2, lz4, compress, zip, 7-Zip. */
  OTHER_PACKED,
  /** UTF-16 or UTF-32 with a byte order mark. */
  WIDE_TEXT,
  /** Holds a zero byte early on. */
  BINARY;

  /** How many bytes are looked at. */
  public static final int LOOKED_AT = 1 << 13;

  private static final int[][] OTHERS = {
    {0xFD, '7', 'z', 'X', 'Z', 0},
    {'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26},
    {0x04, 0x22, 0x4D, 0x18},
    {0x1F, 0x9D},
    {'P', 'K', 3, 4},
    {'7', 'z', 0xBC, 0xAF}
  };

  /** Judges the first bytes; there may be fewer than {@link #LOOKED_AT} if there are no more. */
  public static Content of(byte[] head, int size) {
    if (starts(head, size, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(head, size, 0x28, 0xB5, 0x2F, 0xFD) || isSkippableFrame(head, size)) {
      return ZSTD;
    }
    for (int[] other : OTHERS) {
      if (starts(head, size, other)) {
        return OTHER_PACKED;
      }
    }
    if (starts(head, size, 0xFF, 0xFE)
        || starts(head, size, 0xFE, 0xFF)
        || starts(head, size, 0, 0, 0xFE, 0xFF)) {
      return WIDE_TEXT;
    }
    for (int index = 0; index < size; index++) {
      if (head[index] == 0) {
        return BINARY;
      }
    }
    return TEXT;
  }

  /** With which zstd may begin too; pzstd does. */
  private static boolean isSkippableFrame(byte[] head, int size) {
    return size > 0
        && (head[0] & 0xF0) == 0x50
        && starts(head, size, head[0] & 0xFF, 0x2A, 0x4D, 0x18);
  }

  private static boolean starts(byte[] head, int size, int... magic) {
    if (size < magic.length) {
      return false;
    }
    for (int index = 0; index < magic.length; index++) {
      if (magic[index] >= 0 && (head[index] & 0xFF) != magic[index]) {
        return false;
      }
    }
    return true;
  }
}
