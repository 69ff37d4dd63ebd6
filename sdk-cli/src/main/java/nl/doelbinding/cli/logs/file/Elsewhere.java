package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The masked file is another file; the original stays as it is. */
public final class Elsewhere implements Destination {

  private final Path output;
  private final boolean directory;
  private final boolean pipe;
  private final Leftovers leftovers = new Leftovers();

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
      refuseUnlessFile(output);
      return new Copy(null, output.toAbsolutePath());
    }
    Path place = directory ? output.resolve(file.relative().toString()) : output;
    refuseUnlessFile(place);
    if (Files.exists(place) && Files.isSameFile(place, file.path())) {
      throw new Refusal("It would be written over itself: say so with --in-place");
    }
    return new Copy(FileFacts.of(file.path()), place.toAbsolutePath());
  }

  /**
   * A device or a pipe would be lost under what is moved there; and a link may lead root to the
   * file of somebody else.
   */
  private static void refuseUnlessFile(Path place) throws Refusal {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(
          "What is at the place of '--output' is a link, device, pipe or directory: name a file, or"
              + " leave '--output' out and send standard output there with >");
    }
  }

  /** Appears under its name when it is complete. */
  private final class Copy implements Place {
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
        leftovers.removeFrom(parent.toRealPath());
      }
      TemporaryFile file = TemporaryFile.beside(place);
      written = file;
      return file.out();
    }

    @Override
    public void keep(boolean changed) throws IOException, Refusal {
      if (written != null) {
        if (facts != null) {
          facts.giveRightsTo(written);
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
