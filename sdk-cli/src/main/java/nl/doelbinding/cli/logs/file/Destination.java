package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;

/** Where masked files go. Threads may share it. */
public interface Destination {

  /** The place for one file. Takes note of how the file is now, and writes nothing yet. */
  Place placeOf(LogFile file) throws IOException, Refusal;

  /** Whether anything is written at all. */
  default boolean isWritten() {
    return true;
  }

  /** Whether all files go to one stream, so that when it fails nothing more can be done. */
  default boolean isShared() {
    return false;
  }

  /** Where one masked file goes; closed without having been kept, it leaves no trace. */
  interface Place extends AutoCloseable {

    /** Begins to write. */
    OutputStream open() throws IOException, Refusal;

    /**
     * All is written: it takes its place.
     *
     * @param changed whether it differs from the original
     */
    void keep(boolean changed) throws IOException, Refusal;

    @Override
    void close() throws IOException;
  }
}
