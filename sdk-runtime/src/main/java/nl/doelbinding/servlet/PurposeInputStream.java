package nl.doelbinding.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The body of a request, whose listener keeps the purposes of whoever sets it. */
final class PurposeInputStream extends ServletInputStream {

  private final ServletInputStream stream;

  PurposeInputStream(ServletInputStream stream) {
    this.stream = stream;
  }

  @SuppressWarnings("ReferenceEquality") // the one it was made for
  boolean isAround(ServletInputStream other) {
    return stream == other;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(new PurposeReadListener(listener));
  }

  @Override
  public boolean isFinished() {
    return stream.isFinished();
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public int read() throws IOException {
    return stream.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return stream.read(bytes, offset, length);
  }

  /** Of Servlet 6.1; in a container of 6.0 nobody calls it. */
  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return stream.read(buffer);
  }

  @Override
  public int readLine(byte[] bytes, int offset, int length) throws IOException {
    return stream.readLine(bytes, offset, length);
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    return stream.transferTo(out);
  }

  @Override
  public long skip(long count) throws IOException {
    return stream.skip(count);
  }

  @Override
  public int available() throws IOException {
    return stream.available();
  }

  @Override
  public void mark(int limit) {
    stream.mark(limit);
  }

  @Override
  public void reset() throws IOException {
    stream.reset();
  }

  @Override
  public boolean markSupported() {
    return stream.markSupported();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
