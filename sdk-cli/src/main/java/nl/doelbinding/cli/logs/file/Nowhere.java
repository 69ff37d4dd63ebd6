package nl.doelbinding.cli.logs.file;

import java.io.OutputStream;

/** Nothing is written. */
public final class Nowhere implements Destination {

  @Override
  public boolean isWritten() {
    return false;
  }

  @Override
  public Place placeOf(LogFile file) {
    return new Place() {
      @Override
      public OutputStream open() {
        return OutputStream.nullOutputStream();
      }

      @Override
      public void keep(boolean changed) {}

      @Override
      public void close() {}
    };
  }
}
