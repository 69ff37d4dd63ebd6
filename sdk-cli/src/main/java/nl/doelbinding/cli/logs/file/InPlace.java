package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The masked file takes the place of the original in one step, with its owner, rights and times. A
 * file in which there is nothing to mask is not touched.
 */
public final class InPlace implements Destination {

  private final OpenWriters writers = new OpenWriters(System::nanoTime);
  private final Leftovers leftovers = new Leftovers();

  @Override
  public Place placeOf(LogFile file) throws IOException, Refusal {
    FileFacts facts = FileFacts.of(file.path());
    if (facts.names() > 1) {
      throw new Refusal(
          "It has "
              + facts.names()
              + " names (hard links), and under the others the addresses would stay: remove those"
              + " (find -samefile shows them), or write elsewhere with --output");
    }
    return new Successor(file.path(), facts);
  }

  private static void refuseLive(boolean live) throws Refusal {
    if (live) {
      throw new Refusal(
          "A program has it open for writing, and what it writes would be lost: mask the log in that"
              + " program (docs/masking.md), or after it was rotated");
    }
  }

  private final class Successor implements Place {
    private final Path original;
    private final FileFacts facts;
    private @Nullable TemporaryFile written;

    Successor(Path original, FileFacts facts) {
      this.original = original;
      this.facts = facts;
    }

    @Override
    public OutputStream open() throws IOException, Refusal {
      refuseLive(writers.had(original));
      Path directory = original.resolveSibling("");
      leftovers.removeFrom(directory);
      TemporaryFile file = TemporaryFile.beside(original);
      written = file;
      if (file.isOfRoot() && FileFacts.of(directory).isFreeForAll()) {
        throw new Refusal(
            "Every user may replace files in its directory, also while root masks them: run this"
                + " as the owner of the file, or take that right away with chmod o-w or chmod +t");
      }
      return file.out();
    }

    @Override
    public void keep(boolean changed) throws IOException, Refusal {
      TemporaryFile file = written;
      if (file == null || !changed) {
        return;
      }
      facts.giveTo(file, original);
      file.force();
      refuseChanged();
      refuseLive(writers.has(original));
      refuseChanged(); // since to look at all programs takes a moment
      file.moveTo(original);
    }

    private void refuseChanged() throws IOException, Refusal {
      if (!facts.isUntouched(FileFacts.of(original))) {
        throw new Refusal(
            "It was written to or replaced while it was masked, and is left as it is: wait for other"
                + " runs to end, and mask the log of a running program in that program"
                + " (docs/masking.md), or after it was rotated");
      }
    }

    @Override
    public void close() throws IOException {
      if (written != null) {
        written.close();
      }
    }
  }
}
