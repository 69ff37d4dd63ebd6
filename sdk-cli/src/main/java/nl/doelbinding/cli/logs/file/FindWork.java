package nl.doelbinding.cli.logs.file;

import java.util.Arrays;
import java.util.Locale;
import nl.doelbinding.cli.logs.chunk.Chunk;
import nl.doelbinding.cli.logs.chunk.ChunkWork;
import nl.doelbinding.cli.logs.chunk.Lines;
import nl.doelbinding.masking.Identifier;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.Span;

/** Finds spans in a chunk, and writes each as a line of JSON. */
final class FindWork implements ChunkWork<JsonBytes> {

  private static final byte[] START = JsonBytes.ascii(",\"start\":");
  private static final byte[] END = JsonBytes.ascii(",\"end\":");
  private static final byte[] FAMILY_4 = JsonBytes.ascii(",\"family\":4");
  private static final byte[] FAMILY_6 = JsonBytes.ascii(",\"family\":6");
  private static final byte[] IDENTIFIER = JsonBytes.ascii(",\"identifier\":");
  private static final byte[] KIND = JsonBytes.ascii(",\"kind\":");
  private static final byte[] LAST = JsonBytes.ascii("}\n");

  private final LogMasker masker;
  private final byte[] first;

  FindWork(LogMasker masker, String file) {
    this.masker = masker;
    JsonBytes begun =
        new JsonBytes()
            .append(JsonBytes.ascii("{\"file\":"))
            .append(JsonBytes.quoted(file))
            .append(JsonBytes.ascii(",\"line\":"));
    this.first = Arrays.copyOf(begun.bytes(), begun.size());
  }

  @Override
  public void apply(Chunk chunk, JsonBytes json) {
    json.clear();
    byte[] bytes = chunk.bytes();
    long line = chunk.line();
    long column = chunk.column();
    int at = 0;
    for (Span span : masker.find(bytes, 0, chunk.size())) {
      int lines = Lines.count(bytes, at, span.start());
      if (lines > 0) {
        line += lines;
        at = Lines.lastEnd(bytes, at, span.start());
        column = 0;
      }
      column += Lines.utf16Length(bytes, at, span.start());
      at = span.start();
      long end = column + Lines.utf16Length(bytes, at, span.end());
      json.append(first).append(line).append(START).append(column).append(END).append(end);
      append(span, json);
    }
  }

  private static void append(Span span, JsonBytes json) {
    if (span.identifier().isAddress()) {
      json.append(span.identifier() == Identifier.IPV4 ? FAMILY_4 : FAMILY_6);
    } else {
      json.append(IDENTIFIER).append(word(span.identifier()));
    }
    json.append(KIND).append(word(span.kind())).append(LAST);
  }

  private static byte[] word(Enum<?> constant) {
    return JsonBytes.quoted(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
