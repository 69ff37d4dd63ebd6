package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;

/** The masked file is written to a stream, such as standard output, which stays open. */
public final class ToStream implements Destination {

  private final OutputStream out;

  /** Writes to this stream. */
  public ToStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public Place placeOf(LogFile file) {
    return new Place() {
      @Override
      public OutputStream open() {
        return out;
      }

      @Override
      public void keep(boolean changed) throws IOException {
        out.flush();
      }

      @Override
      public void close() {}
    };
  }
}
