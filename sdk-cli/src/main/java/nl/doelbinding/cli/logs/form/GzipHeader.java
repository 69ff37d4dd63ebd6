package nl.doelbinding.cli.logs.form;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** What a gzip member says of itself. */
final class GzipHeader {

  static final int LENGTH = 10;
  static final int CHECKSUM = 2;
  static final int EXTRA = 4;
  static final int NAME = 8;
  static final int COMMENT = 16;

  /** Of a stream that had none: nothing is known, not even the system. */
  static final GzipHeader NONE =
      new GzipHeader(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, -1}, new byte[0]);

  private static final int FLAGS_AT = 3;
  private static final int LEVEL_AT = 8;
  private static final int BEST = 2;
  private static final int FASTEST = 4;

  private final byte[] fixed;
  private final byte[] named;

  /**
   * @param fixed the bytes before the fields: time, level and system among them
   * @param named name and comment, each with the zero byte behind it
   */
  GzipHeader(byte[] fixed, byte[] named) {
    this.fixed = fixed;
    this.named = named;
  }

  /** The level of compression, as far as it is told. */
  int level() {
    return switch (fixed[LEVEL_AT]) {
      case BEST -> Deflater.BEST_COMPRESSION;
      case FASTEST -> Deflater.BEST_SPEED;
      default -> Deflater.DEFAULT_COMPRESSION;
    };
  }

  /**
   * The header of what is packed anew. The extra field is left out, which tells of places in the
   * packed stream, and the checksum, which covers it.
   */
  byte[] toBytes() {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    byte[] kept = fixed.clone();
    kept[FLAGS_AT] &= NAME | COMMENT;
    header.writeBytes(kept);
    header.writeBytes(named);
    return header.toByteArray();
  }
}
