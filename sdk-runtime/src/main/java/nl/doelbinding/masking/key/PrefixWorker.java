package nl.doelbinding.masking.key;

/**
 * Makes the bits that hide an address, one from each prefix of it: two addresses with the same
 * first bits get the same ones there. For one thread at a time.
 */
abstract class PrefixWorker {

  static final int MAX_BITS = 128;

  private final byte[] prefixes = new byte[MAX_BITS * Aes.BLOCK];

  /** The block that stands for the prefix read until now. */
  long high;

  long low;

  /** Begins with the empty prefix of an address. */
  abstract void start(boolean ipv4);

  /** Makes the prefix longer by the next bit of the address, 0 or 1. */
  abstract void push(long bit);

  /** Encrypts the first blocks. */
  abstract void run(byte[] blocks, int count);

  /** What hides the bit behind the prefix of a block, once that is encrypted. */
  abstract int hiding(int block);

  /** Reads bits of an address, the highest first, and keeps the prefix before each. */
  final void read(long bits, int count, int block) {
    for (int index = 0; index < count; index++) {
      Block.put(prefixes, block + index, high, low);
      push(bits >>> (count - 1 - index) & 1);
    }
  }

  /** Encrypts the prefixes kept. */
  final void run(int count) {
    run(prefixes, count);
  }

  /** What hides up to 64 bits in a row, that of the first one highest. */
  final long hiding(int block, int count) {
    long bits = 0;
    for (int index = block; index < block + count; index++) {
      bits = bits << 1 | hiding(index);
    }
    return bits;
  }

  /** Finds hidden bits again, one after another: each takes part in the prefix of the next. */
  final long find(long hidden, int count) {
    long found = 0;
    for (int index = count - 1; index >= 0; index--) {
      Block.put(prefixes, 0, high, low);
      run(1);
      long bit = (hidden >>> index & 1) ^ hiding(0);
      push(bit);
      found = found << 1 | bit;
    }
    return found;
  }
}
