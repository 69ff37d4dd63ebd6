package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The masked file is another file; the original stays as it is. */
public final class Elsewhere implements Destination {

  private final Path output;
  private final boolean directory;
  private final boolean pipe;

  private Elsewhere(Path output, boolean directory, boolean pipe) {
    this.output = output;
    this.directory = directory;
    this.pipe = pipe;
  }

  /** One file, written as this one. */
  public static Elsewhere file(Path file) {
    return new Elsewhere(file, false, false);
  }

  /** What comes from a pipe, written as this file. */
  public static Elsewhere ofPipe(Path file) {
    return new Elsewhere(file, false, true);
  }

  /** Files in this directory, at the places they have below the directory that was given. */
  public static Elsewhere directory(Path directory) {
    return new Elsewhere(directory, true, false);
  }

  @Override
  public Place placeOf(LogFile file) throws IOException, Refusal {
    if (pipe) {
      return new Copy(null, output.toAbsolutePath());
    }
    Path place = directory ? output.resolve(file.relative().toString()) : output;
    if (Files.exists(place) && Files.isSameFile(place, file.path())) {
      throw new Refusal("It would be written over itself: say so with --in-place");
    }
    return new Copy(FileFacts.of(file.path()), place.toAbsolutePath());
  }

  /** Appears under its name when it is complete. */
  private static final class Copy implements Place {
    private final @Nullable FileFacts facts;
    private final Path place;
    private @Nullable TemporaryFile written;

    Copy(@Nullable FileFacts facts, Path place) {
      this.facts = facts;
      this.place = place;
    }

    @Override
    public OutputStream open() throws IOException, Refusal {
      Path parent = place.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      TemporaryFile file = TemporaryFile.beside(place);
      written = file;
      return file.out();
    }

    @Override
    public void keep(boolean changed) throws IOException {
      if (written != null) {
        if (facts != null) {
          facts.giveRightsTo(written.path());
        }
        written.force();
        written.moveTo(place);
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
