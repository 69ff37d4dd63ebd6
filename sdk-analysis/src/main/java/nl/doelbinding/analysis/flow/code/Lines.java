package nl.doelbinding.analysis.flow.code;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.bytebuddy.jar.asm.ClassReader;

/**
 * The lines of the instructions of a method.
 *
 * @since 0.1
 */
public final class Lines {

  static final Lines NONE = new Lines(new TreeMap<>());

  private final NavigableMap<Integer, Integer> lines;

  private Lines(NavigableMap<Integer, Integer> lines) {
    this.lines = lines;
  }

  static Lines of(ClassReader reader, int table) {
    NavigableMap<Integer, Integer> lines = new TreeMap<>();
    for (int i = 0; i < reader.readUnsignedShort(table); i++) {
      int entry = table + 2 + 4 * i;
      lines.put(reader.readUnsignedShort(entry), reader.readUnsignedShort(entry + 2));
    }
    return new Lines(lines);
  }

  /** The line of an instruction; 0 where the file does not tell. */
  public int of(int at) {
    Map.Entry<Integer, Integer> line = lines.floorEntry(at);
    return line == null ? 0 : line.getValue();
  }
}
