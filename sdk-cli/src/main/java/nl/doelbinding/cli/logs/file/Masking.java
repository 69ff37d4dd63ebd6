package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import nl.doelbinding.cli.logs.chunk.ChunkReader;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.cli.logs.form.Packing;
import nl.doelbinding.masking.LogMasker;

/** Masks files, one at a time or several. Threads may share it. */
public final class Masking {

  private final LogMasker masker;
  private final MaskWork work;
  private final Destination destination;
  private final boolean binaryToo;
  private final ChunkSize chunkSize;
  private final ByteProgress progress;

  /**
   * @param masker masks, and counts what it does
   * @param lines whether to tell which lines masking changes
   * @param binaryToo whether to mask what does not look like text as well
   */
  public Masking(
      LogMasker masker,
      Destination destination,
      boolean lines,
      boolean binaryToo,
      ChunkSize chunkSize,
      ByteProgress progress) {
    this.masker = masker;
    this.work = new MaskWork(masker, destination.isWritten(), lines);
    this.destination = destination;
    this.binaryToo = binaryToo;
    this.chunkSize = chunkSize;
    this.progress = progress;
  }

  /** Masks a file; whatever is wrong with it is in the result. */
  FileResult mask(LogFile file, Workers workers) throws OutputFailure {
    // Its path was one without links when it was found: a link there now leads anywhere.
    return guarded(
        file, () -> Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS), false, workers);
  }

  /**
   * Masks a pipe.
   *
   * @param shown what it is called in messages
   * @throws OutputFailure if nobody takes what is written any more
   */
  public FileResult maskPipe(String shown, InputStream in, Workers workers) throws OutputFailure {
    LogFile file = new LogFile(Path.of(shown), shown, Path.of(shown), true);
    return guarded(file, () -> in, true, workers);
  }

  private FileResult mask(LogFile file, Source source, boolean live, Workers workers)
      throws IOException, Refusal {
    try (Destination.Place place = destination.placeOf(file);
        InputStream in = progress.count(source.open());
        Opened opened = Opened.of(in, live)) {
      Optional<FileResult> unfit = opened.unfit(file.shown(), file.named(), binaryToo);
      if (unfit.isPresent()) {
        return unfit.get();
      }
      Packing packing = opened.packing();
      ChunkReader reader = opened.reader(chunkSize, masker);
      MaskSink sink = new MaskSink(open(place), packing, destination.isWritten());
      workers.pipeline(work, () -> new MaskedChunk(packing.newPacker())).run(reader, sink);
      sink.finish();
      String note = keep(place, sink.changed());
      return sink.result(file.shown(), note, reader.lines());
    }
  }

  private static OutputStream open(Destination.Place place) throws OutputFailure, Refusal {
    try {
      return place.open();
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }

  /** What is to be said although it has taken its place; empty if nothing. */
  private static String keep(Destination.Place place, boolean changed)
      throws OutputFailure, Refusal {
    try {
      place.keep(changed);
      return "";
    } catch (NotForced kept) {
      return Trouble.forcing(kept);
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }

  private FileResult guarded(LogFile file, Source source, boolean live, Workers workers)
      throws OutputFailure {
    String reason;
    try {
      return mask(file, source, live, workers);
    } catch (OutputFailure failed) {
      if (destination.isShared()) {
        throw failed;
      }
      reason = Trouble.writing(failed);
    } catch (IOException failed) {
      reason = Trouble.reading(failed);
    } catch (Refusal refusal) {
      reason = refusal.sentence();
    } catch (RuntimeException failed) {
      reason = Trouble.working(failed); // and the other files can be masked
    }
    return FileResult.without(file.shown(), State.REFUSED, reason);
  }

  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException;
  }
}
