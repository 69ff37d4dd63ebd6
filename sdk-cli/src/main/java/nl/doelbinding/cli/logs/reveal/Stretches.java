package nl.doelbinding.cli.logs.reveal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import nl.doelbinding.cli.logs.chunk.Lines;

/**
 * A log in stretches of whole lines; a line that is longer than a stretch is cut where no mark is.
 */
final class Stretches {

  private static final int LONGEST = 1 << 20;

  /** What a mark may hold beside letters and digits. */
  private static final String IN_MARKS = "=.:@-/";

  private final InputStream in;
  private final boolean live;
  private final byte[] bytes = new byte[LONGEST];
  private int end;
  private int size;
  private boolean finished;

  /** Where {@code live}, lines are handed on as soon as nothing more is there. */
  Stretches(InputStream in, boolean live) {
    this.in = in;
    this.live = live;
  }

  /** Reads the next stretch; false if there is none. */
  boolean next() throws IOException {
    System.arraycopy(bytes, end, bytes, 0, size - end);
    size -= end;
    end = 0;
    while (!finished && size < bytes.length && !(live && isWorthShowing())) {
      int read = in.read(bytes, size, bytes.length - size);
      finished = read < 0;
      size += Math.max(read, 0);
    }
    int lines = Lines.lastEnd(bytes, 0, size);
    end = finished ? size : lines > 0 ? lines : endBeforeLastWord();
    return end > 0;
  }

  /** All of it if it is one word, in which no mark has room. */
  private int endBeforeLastWord() {
    int index = size;
    while (index > 0 && isInMarks(bytes[index - 1])) {
      index--;
    }
    return index > 0 ? index : size;
  }

  private static boolean isInMarks(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c > 0 && IN_MARKS.indexOf(c) >= 0);
  }

  /** The stretch, a character for each byte, whatever the encoding. */
  String text() {
    return new String(bytes, 0, end, ISO_8859_1);
  }

  private boolean isWorthShowing() throws IOException {
    return Lines.lastEnd(bytes, 0, size) > 0 && in.available() == 0;
  }
}
