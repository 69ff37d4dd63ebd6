package nl.doelbinding.cli.logs.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackingTest {

  @Test
  void what_is_packed_in_stretches_is_one_stream_for_others() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] text = text(random);

      byte[] gzip = packed(Packing.of(Content.GZIP), text, random);
      byte[] zstd = packed(Packing.of(Content.ZSTD), text, random);

      assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
          .isEqualTo(text);
      assertThat(new ZstdInputStream(new ByteArrayInputStream(zstd)).readAllBytes())
          .isEqualTo(text);
      assertThat(unpacked(gzip)).isEqualTo(text);
      assertThat(unpacked(zstd)).isEqualTo(text);
    }
  }

  @Test
  void all_members_are_read_also_when_the_pipe_pauses_between_them() throws IOException {
    byte[] two = joined(gzip("one\n"), gzip("two\n"), new byte[5]);
    InputStream pausing =
        new ByteArrayInputStream(two) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 3));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };

    assertThat(new String(new GzipInput(pausing).readAllBytes(), ISO_8859_1))
        .isEqualTo("one\ntwo\n");
  }

  @Test
  void name_time_and_system_stay_and_places_in_the_packed_stream_do_not() throws IOException {
    byte[] original = gzip("one\n");
    byte[] head = {0x1F, (byte) 0x8B, 8, 0x1E, 1, 2, 3, 4, 2, 3};
    byte[] fields = {2, 0, 9, 9, 'a', '.', 'l', 'o', 'g', 0, 'h', 'i', 0};
    CRC32 sum = new CRC32();
    sum.update(head);
    sum.update(fields);
    byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    byte[] body = Arrays.copyOfRange(original, 10, original.length);
    Packing packing = Packing.of(Content.GZIP);

    byte[] text =
        packing.unpack(new ByteArrayInputStream(joined(head, fields, check, body))).readAllBytes();
    byte[] again = packed(packing, text, new Random(1));

    assertThat(new String(text, ISO_8859_1)).isEqualTo("one\n");
    assertThat(again).startsWith(0x1F, 0x8B, 8, 0x18, 1, 2, 3, 4, 2, 3);
    assertThat(new String(again, 10, 9, ISO_8859_1)).isEqualTo("a.log\0hi\0");
    assertThat(unpacked(again)).isEqualTo(text);
  }

  @Test
  void a_stream_that_is_cut_or_broken_is_no_end() throws IOException {
    byte[] gzip = gzip("one two three four five\n".repeat(50));
    byte[] changed = gzip.clone();
    changed[gzip.length - 6] ^= 1;

    for (int length = 1; length < gzip.length; length++) {
      byte[] cut = Arrays.copyOf(gzip, length);
      assertThatThrownBy(() -> new GzipInput(new ByteArrayInputStream(cut)).readAllBytes())
          .isInstanceOf(IOException.class);
    }
    for (byte[] broken : List.of(changed, joined(gzip, new byte[] {'x'}))) {
      assertThatThrownBy(() -> new GzipInput(new ByteArrayInputStream(broken)).readAllBytes())
          .isInstanceOf(IOException.class);
    }
    byte[] zstd = Zstd.compress("one two three".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> unpacked(Arrays.copyOf(zstd, zstd.length - 1)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void content_is_known_by_its_first_bytes() {
    assertThat(content(0x1F, 0x8B, 8)).isEqualTo(Content.GZIP);
    assertThat(content(0x28, 0xB5, 0x2F, 0xFD)).isEqualTo(Content.ZSTD);
    assertThat(content(0x51, 0x2A, 0x4D, 0x18)).isEqualTo(Content.ZSTD);
    assertThat(content(0xFD, '7', 'z', 'X', 'Z', 0)).isEqualTo(Content.OTHER_PACKED);
    assertThat(content('B', 'Z', 'h', '9', 0x31, 0x41, 0x59, 0x26)).isEqualTo(Content.OTHER_PACKED);
    assertThat(content(0xFF, 0xFE, 'a', 0)).isEqualTo(Content.WIDE_TEXT);
    assertThat(content('a', 0)).isEqualTo(Content.BINARY);
    assertThat(content('B', 'Z', 'h', 'o', 'n', 'g')).isEqualTo(Content.TEXT);
    assertThat(content(0x1F)).isEqualTo(Content.TEXT);
    assertThat(content(0xEF, 0xBB, 0xBF, 'a')).isEqualTo(Content.TEXT);
    assertThat(content()).isEqualTo(Content.TEXT);
  }

  private static Content content(int... bytes) {
    byte[] head = new byte[bytes.length];
    for (int index = 0; index < bytes.length; index++) {
      head[index] = (byte) bytes[index];
    }
    return Content.of(head, head.length);
  }

  /** Sometimes empty, sometimes what cannot be made smaller. */
  private static byte[] text(Random random) {
    byte[] text = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(20_000)];
    random.nextBytes(text);
    if (random.nextBoolean()) {
      for (int index = 0; index < text.length; index++) {
        text[index] = (byte) ('a' + (text[index] & 3));
      }
    }
    return text;
  }

  private static byte[] packed(Packing packing, byte[] text, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Packing.Writer writer = packing.newWriter(out);
    Packing.Packer packer = packing.newPacker();
    for (int at = 0; at < text.length; ) {
      int size = Math.min(text.length - at, 1 + random.nextInt(5_000));
      byte[] stretch = Arrays.copyOfRange(text, at, at + size);
      packer.pack(stretch, size);
      writer.write(packer, stretch, size);
      at += size;
    }
    writer.finish();
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    PeekedInput in = PeekedInput.of(new ByteArrayInputStream(packed));
    return Packing.of(in.content()).unpack(in).readAllBytes();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(ISO_8859_1));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
