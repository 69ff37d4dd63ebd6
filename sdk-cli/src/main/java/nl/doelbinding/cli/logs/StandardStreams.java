package nl.doelbinding.cli.logs;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * The standard streams of the process as they are: {@link System#out} keeps to itself that nobody
 * reads any more, and both have buffers that big blocks do not need.
 */
public final class StandardStreams {

  private StandardStreams() {}

  /** Standard input; how much is available is what the system says. */
  public static InputStream input() {
    return new Input(new FileInputStream(FileDescriptor.in));
  }

  /** Standard output. */
  public static OutputStream output() {
    return Channels.newOutputStream(new FileOutputStream(FileDescriptor.out).getChannel());
  }

  private static final class Input extends InputStream {
    private final FileInputStream in;
    private final FileChannel channel;

    Input(FileInputStream in) {
      this.in = in;
      this.channel = in.getChannel();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** By the channel, which keeps its buffer; the stream asks for a new one each time. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(into, offset, length));
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }
  }
}
