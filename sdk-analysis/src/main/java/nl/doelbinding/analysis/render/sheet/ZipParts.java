package nl.doelbinding.analysis.render.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads the parts of a workbook in memory by the directory at its end. {@code ZipInputStream}
 * cannot: the workbook is written as a stream, with lengths of 64 bits behind the parts, which it
 * takes for 32.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private ZipParts() {}

  /** The parts, by name. */
  static SortedMap<String, byte[]> of(byte[] zip) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - END_LENGTH;
    if (end < 0 || buffer.getInt(end) != END) {
      throw new IOException("The workbook has no directory at its end");
    }
    SortedMap<String, byte[]> parts = new TreeMap<>();
    int entry = buffer.getInt(end + 16);
    for (int left = buffer.getShort(end + 10) & 0xFFFF; left > 0; left--) {
      int nameLength = buffer.getShort(entry + 28);
      String name = new String(zip, entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      parts.put(name, part(zip, buffer, buffer.getInt(entry + 42), buffer.getInt(entry + 20)));
      entry +=
          ENTRY_LENGTH + nameLength + buffer.getShort(entry + 30) + buffer.getShort(entry + 32);
    }
    return parts;
  }

  private static byte[] part(byte[] zip, ByteBuffer buffer, int header, int length)
      throws IOException {
    int start =
        header + HEADER_LENGTH + buffer.getShort(header + 26) + buffer.getShort(header + 28);
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(zip, start, length), inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }
}
