package nl.doelbinding.cli.logs.chunk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doelbinding.masking.Identifier;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final int THREADS = 3;

  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
  private LogMasker masker = LogMasker.builder().build();

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void the_outcome_is_that_of_the_whole_whatever_the_sizes_of_chunks_and_reads()
      throws IOException {
    for (int seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      byte[] log = RandomLog.of(random, random.nextInt(200), true);
      ChunkSize size = new ChunkSize(1 + random.nextInt(100), 1 << 16);

      byte[] masked = masked(log, size, random);

      assertThat(new String(masked, ISO_8859_1))
          .as("seed %s, %s", seed, size)
          .isEqualTo(new String(masker.mask(log), ISO_8859_1));
    }
  }

  @Test
  void no_address_is_cut_in_a_line_that_is_longer_than_a_chunk_may_be() throws IOException {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder line = new StringBuilder();
      while (line.length() < 4_000) {
        line.append("203.0.113.").append(1 + random.nextInt(255));
        line.append(" ;,\t\"".charAt(random.nextInt(5)));
        line.append("word ".repeat(random.nextInt(4)));
      }
      byte[] log = line.toString().getBytes(ISO_8859_1);
      int longest = 64 + random.nextInt(200);

      byte[] masked = masked(log, new ChunkSize(32, longest), random);

      assertThat(new String(masked, ISO_8859_1))
          .as("seed %s", seed)
          .isEqualTo(new String(masker.mask(log), ISO_8859_1));
    }
  }

  @Test
  void no_identifier_is_cut_nor_parted_from_its_name() throws IOException {
    masker = LogMasker.builder().identifiers(EnumSet.allOf(Identifier.class)).build();
    String[] parts = {
      "NL91 ABNA 0417 1643 00",
      "4111 1111 1111 1111",
      "\"password\": \"geheim woord\"",
      "call +31 6 1234 5678",
      "bsn 111222333",
      "jan@example.org",
      "203.0.113.77",
      "token=abcdef012"
    };
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      StringBuilder line = new StringBuilder();
      while (line.length() < 12_000) {
        line.append(parts[random.nextInt(parts.length)]).append(" ; ");
        line.append("some words ".repeat(random.nextInt(seed % 2 == 0 ? 3 : 30)));
      }
      byte[] log = line.toString().getBytes(ISO_8859_1);
      int longest = 2_000 + random.nextInt(2_000);

      byte[] masked = masked(log, new ChunkSize(32, longest), random);

      assertThat(new String(masked, ISO_8859_1))
          .as("seed %s", seed)
          .isEqualTo(new String(masker.mask(log), ISO_8859_1));
    }
  }

  @Test
  void a_failure_of_the_work_ends_the_run_when_no_worker_is_busy_any_more() {
    AtomicInteger busy = new AtomicInteger();
    ChunkWork<MaskedBytes> work =
        (chunk, result) -> {
          busy.incrementAndGet();
          try {
            TimeUnit.MILLISECONDS.sleep(5);
            if (chunk.line() == 40) {
              throw new IllegalArgumentException("broken");
            }
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          } finally {
            busy.decrementAndGet();
          }
        };
    Pipeline<MaskedBytes> pipeline = Pipeline.parallel(work, MaskedBytes::new, executor, THREADS);
    byte[] log = "x\n".repeat(100).getBytes(ISO_8859_1);

    assertThatThrownBy(
            () ->
                pipeline.run(
                    ChunkReader.of(new ByteArrayInputStream(log), new ChunkSize(2, 2), masker),
                    sink(new ByteArrayOutputStream())))
        .hasRootCauseMessage("broken");
    assertThat(busy).hasValue(0);
  }

  private byte[] masked(byte[] log, ChunkSize size, Random random) throws IOException {
    ChunkWork<MaskedBytes> work =
        (chunk, result) -> {
          result.clear();
          masker.mask(chunk.bytes(), 0, chunk.size(), result);
        };
    Pipeline<MaskedBytes> pipeline =
        random.nextBoolean()
            ? Pipeline.inline(work, MaskedBytes::new)
            : Pipeline.parallel(work, MaskedBytes::new, executor, 1 + random.nextInt(THREADS));
    Trickle in = new Trickle(log, random);
    ChunkReader reader =
        random.nextBoolean()
            ? ChunkReader.of(in, size, masker)
            : ChunkReader.ofPipe(in, size, masker);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.run(reader, sink(out));
    return out.toByteArray();
  }

  private static ChunkSink<MaskedBytes> sink(ByteArrayOutputStream out) {
    return new ChunkSink<>() {
      @Override
      public void accept(Chunk chunk, MaskedBytes result) throws IOException {
        result.writeTo(out);
      }

      @Override
      public void flush() {}
    };
  }
}
