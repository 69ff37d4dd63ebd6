package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.doelbinding.cli.logs.chunk.ChunkReader;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.cli.logs.form.Content;
import nl.doelbinding.cli.logs.form.Packing;
import nl.doelbinding.cli.logs.form.PeekedInput;
import nl.doelbinding.masking.LogMasker;

/** A stream of which is known what it holds. */
final class Opened implements AutoCloseable {

  private final PeekedInput text;
  private final Packing packing;
  private final boolean live;

  private Opened(PeekedInput text, Packing packing, boolean live) {
    this.text = text;
    this.packing = packing;
    this.live = live;
  }

  /**
   * Looks at a stream.
   *
   * @param live whether it is a pipe, of which what is there must not wait for more
   */
  static Opened of(InputStream in, boolean live) throws IOException {
    PeekedInput packed = peeked(in, live);
    Packing packing = Packing.of(packed.content());
    PeekedInput text = packing.isPacked() ? peeked(unpacked(packing, packed), live) : packed;
    return new Opened(text, packing, live);
  }

  private static InputStream unpacked(Packing packing, InputStream packed) throws IOException {
    try {
      return packing.unpack(packed);
    } catch (LinkageError noLibrary) {
      // That of zstd, the only one that is not Java.
      throw new IOException(
          "zstd does not work on this system: unpack it first, with zstd -d", noLibrary);
    }
  }

  private static PeekedInput peeked(InputStream in, boolean live) throws IOException {
    return live ? PeekedInput.ofPipe(in) : PeekedInput.of(in);
  }

  Packing packing() {
    return packing;
  }

  ChunkReader reader(ChunkSize size, LogMasker masker) {
    return live ? ChunkReader.ofPipe(text, size, masker) : ChunkReader.of(text, size, masker);
  }

  /**
   * Why it is not looked at line by line.
   *
   * @param named whether somebody named it
   * @param binaryToo whether what does not look like text is taken for text
   */
  Optional<FileResult> unfit(String shown, boolean named, boolean binaryToo) {
    Content content = text.content();
    return switch (content) {
      case TEXT -> Optional.empty();
      case BINARY ->
          binaryToo
              ? Optional.empty()
              : Optional.of(
                  FileResult.without(
                      shown,
                      named ? State.REFUSED : State.SKIPPED,
                      "It has zero bytes, as no text has: give --text to take it for a log all the"
                          + " same"));
      case WIDE_TEXT ->
          refused(shown, "It is UTF-16 or UTF-32: convert it first, with iconv -t UTF-8");
      case GZIP, ZSTD -> refused(shown, "It is packed twice: unpack it first");
      case OTHER_PACKED ->
          refused(
              shown,
              "It is packed, neither by gzip nor by zstd, and what is inside was not looked at:"
                  + " unpack it first");
    };
  }

  private static Optional<FileResult> refused(String shown, String reason) {
    return Optional.of(FileResult.without(shown, State.REFUSED, reason));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
