package nl.doelbinding.cli.logs.form;

import java.util.Arrays;

/** Bytes that a packer made, in a buffer that is used again. */
final class PackedBytes {

  byte[] bytes = new byte[1 << 12];
  int size;

  void ensure(int capacity) {
    if (bytes.length < capacity) {
      bytes =
          Arrays.copyOf(
              bytes, Math.max(capacity, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
    }
  }
}
