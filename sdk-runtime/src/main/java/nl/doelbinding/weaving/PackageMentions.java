package nl.doelbinding.weaving;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The packages that class files mention in their constant pools, without a look at anything else.
 * Kept as numbers: two packages that share one are taken for the same, which costs a second look
 * and misses nothing.
 *
 * <p>For one thread while it is filled.
 */
final class PackageMentions {

  private static final int RECENT = 1024;

  private final long[] recent = new long[RECENT];
  private final Set<Long> packages = new HashSet<>();

  /**
   * Adds those of a class file.
   *
   * @throws IllegalArgumentException if it is none
   * @throws IndexOutOfBoundsException if it is cut off
   */
  void add(byte[] file) {
    int count = int2(file, 8);
    int at = 10;
    for (int i = 1; i < count; i++) {
      switch (file[at]) {
        case 1 -> {
          int length = int2(file, at + 1);
          add(file, at + 3, length);
          at += 3 + length;
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 5;
        case 5, 6 -> {
          at += 9;
          i++;
        }
        case 7, 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        default -> throw new IllegalArgumentException("The file is not a Java class file");
      }
    }
  }

  /** Adds the package of a class that is known by its name. */
  void add(String className) {
    packages.add(numberOf(className));
  }

  /** Whether a class of that package may be mentioned, or a package of others. */
  boolean mentionsAnyOf(PackageMentions others) {
    Set<Long> fewer = packages.size() < others.packages.size() ? packages : others.packages;
    Set<Long> more = fewer == packages ? others.packages : packages;
    return fewer.stream().anyMatch(more::contains);
  }

  void addAll(PackageMentions others) {
    packages.addAll(others.packages);
  }

  /**
   * A class name {@code a/b/C}, a type {@code La/b/C;} or an array of one; else it says nothing.
   */
  private void add(byte[] file, int start, int length) {
    int from = start;
    int end = start + length;
    while (from < end && file[from] == '[') {
      from++;
    }
    if (from < end && file[from] == 'L' && file[end - 1] == ';') {
      from++;
    }
    int slash = end - 1;
    while (slash > from && file[slash] != '/') {
      slash--;
    }
    if (slash <= from) {
      return;
    }
    long number = number(file, from, slash);
    int slot = (int) (number ^ number >>> 32) & (RECENT - 1);
    if (recent[slot] != number) {
      recent[slot] = number;
      packages.add(number);
    }
  }

  private static long numberOf(String className) {
    byte[] name = className.replace('.', '/').getBytes(StandardCharsets.UTF_8);
    int slash = name.length - 1;
    while (slash > 0 && name[slash] != '/') {
      slash--;
    }
    return number(name, 0, Math.max(slash, 0));
  }

  private static long number(byte[] bytes, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 0x100000001B3L + bytes[i];
    }
    return hash;
  }

  private static int int2(byte[] file, int at) {
    return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
  }
}
