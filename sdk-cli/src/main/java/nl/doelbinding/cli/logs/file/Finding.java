package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.cli.logs.chunk.Chunk;
import nl.doelbinding.cli.logs.chunk.ChunkReader;
import nl.doelbinding.cli.logs.chunk.ChunkSink;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.masking.LogMasker;

/** Writes where the addresses of a file are, as lines of JSON. For one thread. */
public final class Finding {

  private final LogMasker masker;
  private final OutputStream out;
  private final boolean binaryToo;
  private final ChunkSize chunkSize;

  /**
   * @param binaryToo whether to look at what does not look like text as well
   */
  public Finding(LogMasker masker, OutputStream out, boolean binaryToo, ChunkSize chunkSize) {
    this.masker = masker;
    this.out = out;
    this.binaryToo = binaryToo;
    this.chunkSize = chunkSize;
  }

  /**
   * Looks at a file.
   *
   * @param name what it is called in the result
   * @throws OutputFailure if nobody takes what is written any more
   */
  public FileResult find(LogFile file, String name, Workers workers) throws OutputFailure {
    try (InputStream in = Files.newInputStream(file.path())) {
      return find(in, false, file.shown(), file.named(), name, workers);
    } catch (OutputFailure failed) {
      throw failed;
    } catch (IOException failed) {
      return FileResult.without(file.shown(), State.REFUSED, Trouble.reading(failed));
    } catch (RuntimeException failed) {
      return FileResult.without(file.shown(), State.REFUSED, Trouble.working(failed));
    }
  }

  /**
   * Looks at a pipe.
   *
   * @param name what it is called in the result
   * @throws OutputFailure if nobody takes what is written any more
   */
  public FileResult findInPipe(InputStream in, String name, Workers workers) throws OutputFailure {
    try {
      return find(in, true, name, true, name, workers);
    } catch (OutputFailure failed) {
      throw failed;
    } catch (IOException failed) {
      return FileResult.without(name, State.REFUSED, Trouble.reading(failed));
    } catch (RuntimeException failed) {
      return FileResult.without(name, State.REFUSED, Trouble.working(failed));
    }
  }

  private FileResult find(
      InputStream in, boolean live, String shown, boolean named, String name, Workers workers)
      throws IOException {
    try (Opened opened = Opened.of(in, live)) {
      Optional<FileResult> unfit = opened.unfit(shown, named, binaryToo);
      if (unfit.isPresent()) {
        return unfit.get();
      }
      ChunkReader reader = opened.reader(chunkSize, masker);
      workers.pipeline(new FindWork(masker, name), JsonBytes::new).run(reader, new Sink());
      return new FileResult(shown, State.UNCHANGED, "", reader.lines(), 0, List.of(), 0);
    }
  }

  private final class Sink implements ChunkSink<JsonBytes> {
    @Override
    public void accept(Chunk chunk, JsonBytes json) throws IOException {
      try {
        out.write(json.bytes(), 0, json.size());
      } catch (IOException failed) {
        throw new OutputFailure(failed);
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
