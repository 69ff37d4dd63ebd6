package nl.doelbinding.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The body of a response, whose listener keeps the purposes of whoever sets it. */
final class PurposeOutputStream extends ServletOutputStream {

  private final ServletOutputStream stream;

  PurposeOutputStream(ServletOutputStream stream) {
    this.stream = stream;
  }

  @SuppressWarnings("ReferenceEquality") // the one it was made for
  boolean isAround(ServletOutputStream other) {
    return stream == other;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    stream.setWriteListener(new PurposeWriteListener(listener));
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void write(int b) throws IOException {
    stream.write(b);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    stream.write(bytes);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    stream.write(bytes, offset, length);
  }

  /** Of Servlet 6.1; in a container of 6.0 nobody calls it. */
  @Override
  public void write(ByteBuffer buffer) throws IOException {
    stream.write(buffer);
  }

  @Override
  public void print(String text) throws IOException {
    stream.print(text);
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
