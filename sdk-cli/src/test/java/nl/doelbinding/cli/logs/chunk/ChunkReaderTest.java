package nl.doelbinding.cli.logs.chunk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.doelbinding.masking.LogMasker;
import org.junit.jupiter.api.Test;

class ChunkReaderTest {

  @Test
  void chunks_end_where_lines_end_and_know_their_first_line() throws IOException {
    assertThat(chunks("one\ntwo\nthree\nfour", new ChunkSize(10, 10)))
        .containsExactly("1:0 one|two|", "3:0 three|", "4:0 four");
  }

  @Test
  void a_chunk_grows_for_a_long_line() throws IOException {
    assertThat(chunks("a\n" + "b".repeat(30) + "\nc\n", new ChunkSize(4, 64)))
        .containsExactly("1:0 a|", "2:0 " + "b".repeat(30) + "|", "3:0 c|");
  }

  @Test
  void a_line_that_is_too_long_is_cut_far_from_what_may_be_an_address() throws IOException {
    String line = "203.0.113.7 and then some words 203.0.113.8 and more words 203.0.113.9 end";

    List<String> chunks = chunks(line, new ChunkSize(16, 32));

    assertThat(chunks).hasSizeGreaterThan(2);
    assertThat(String.join("|", chunks)).contains("203.0.113.7", "203.0.113.8", "203.0.113.9");
  }

  @Test
  void a_piece_of_a_line_knows_its_column_in_utf_16() throws IOException {
    List<String> chunks = chunks("\uD83D\uDE00é ".repeat(4), new ChunkSize(14, 14));

    assertThat(chunks.get(0)).startsWith("1:0 ");
    int units = chunks.get(0).length() - "1:0 ".length();
    assertThat(chunks.get(1)).startsWith("1:" + units + " ");
  }

  @Test
  void nothing_is_lost_and_no_character_is_cut_whatever_the_sizes() throws IOException {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      byte[] log = RandomLog.of(random, random.nextInt(60), random.nextBoolean());
      int usual = 1 + random.nextInt(64);
      ChunkReader reader =
          ChunkReader.ofPipe(
              new Trickle(log, random),
              new ChunkSize(usual, usual + random.nextInt(64)),
              LogMasker.ofDefaults());
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      Chunk chunk = reader.newChunk();
      while (reader.fill(chunk)) {
        assertThat(chunk.size()).isPositive();
        assertThat(chunk.line()).isEqualTo(1 + Lines.count(read.toByteArray(), 0, read.size()));
        read.write(chunk.bytes(), 0, chunk.size());
      }
      assertThat(read.toByteArray()).as("seed %s", seed).isEqualTo(log);
      String text = new String(log, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(reader.lines()).isEqualTo(text.isEmpty() ? 0 : lines(text));
    }
  }

  @Test
  void line_feeds_are_counted_at_any_place() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(50)];
      random.nextBytes(bytes);
      for (int index = 0; index < bytes.length; index++) {
        bytes[index] =
            random.nextInt(3) == 0 ? (byte) (0x0A ^ (random.nextInt(3) << 6)) : bytes[index];
      }
      int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      int expected = 0;
      for (int index = from; index < bytes.length; index++) {
        expected += bytes[index] == '\n' ? 1 : 0;
      }
      assertThat(Lines.count(bytes, from, bytes.length)).isEqualTo(expected);
    }
  }

  private static long lines(String text) {
    long ends = text.chars().filter(c -> c == '\n').count();
    return text.endsWith("\n") ? ends : ends + 1;
  }

  private static List<String> chunks(String text, ChunkSize size) throws IOException {
    ChunkReader reader =
        ChunkReader.of(
            new ByteArrayInputStream(text.getBytes(UTF_8)), size, LogMasker.ofDefaults());
    List<String> chunks = new ArrayList<>();
    Chunk chunk = reader.newChunk();
    while (reader.fill(chunk)) {
      String content = new String(chunk.bytes(), 0, chunk.size(), UTF_8).replace('\n', '|');
      chunks.add(chunk.line() + ":" + chunk.column() + " " + content);
    }
    return chunks;
  }
}
