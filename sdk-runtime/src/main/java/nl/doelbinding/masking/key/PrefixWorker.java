package nl.doelbinding.masking.key;

/**
 * Makes the bits that hide an address, one from each prefix of it: two addresses with the same
 * first bits get the same ones there. For one thread at a time.
 */
abstract class PrefixWorker {

  static final int MAX_BITS = 128;

  /** The blocks that stand for the prefixes read. */
  final byte[] prefixes = new byte[MAX_BITS * Aes.BLOCK];

  /** The block that stands for the prefix read until now. */
  long high;

  long low;

  /** Begins with the empty prefix of an address. */
  abstract void start(boolean ipv4);

  /**
   * Reads bits of an address, the highest of so many first; writes the prefix before each into the
   * blocks from the one given on.
   */
  abstract void read(long bits, int count, int block);

  /** Encrypts the first blocks. */
  abstract void run(int count);

  /** What hides up to 64 bits in a row, that of the block given highest; after {@link #run}. */
  abstract long hiding(int block, int count);

  /** Finds hidden bits again, one after another: each takes part in the prefix of the next. */
  final long find(long hidden, int count) {
    long found = 0;
    for (int index = count - 1; index >= 0; index--) {
      Block.put(prefixes, 0, high, low);
      run(1);
      long bit = (hidden >>> index & 1) ^ hiding(0, 1);
      read(bit, 1, 0);
      found = found << 1 | bit;
    }
    return found;
  }
}
