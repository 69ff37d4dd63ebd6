package nl.doelbinding.masking.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret from which the keys of every scheme and period are derived. Whoever has it can read
 * every address that was encrypted under it.
 *
 * <p>Its bytes are in no message and no {@link #toString}. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class MasterKey {

  /** The fewest bytes it may have. */
  public static final int MIN_BYTES = 32;

  /** Of 32 random bytes some 30 differ; ten is less than any will ever have. */
  private static final int MIN_DIFFERENT = 10;

  private static final byte[] NO_SALT = {};

  private final byte[] material;
  private final byte[] extracted;

  private MasterKey(byte[] material) {
    this.material = material;
    this.extracted = Hkdf.extract(NO_SALT, material);
  }

  /**
   * Of these bytes, which are copied.
   *
   * @throws IllegalArgumentException if they are fewer than {@link #MIN_BYTES}, or too regular to
   *     be random
   */
  public static MasterKey of(byte[] material) {
    if (material.length < MIN_BYTES) {
      throw new IllegalArgumentException(
          "The key has "
              + material.length
              + " bytes, it must have "
              + MIN_BYTES
              + " or more that are random");
    }
    if (Keys.hasEqualHalves(material) || isRegular(material)) {
      throw new IllegalArgumentException(
          "The key is too regular to be random; make one with: doelbinding logs key --out FILE");
    }
    return new MasterKey(material.clone());
  }

  /**
   * Of hexadecimal digits, or else of Base64 (RFC 4648, also its alphabet for URLs, with padding or
   * without). White space round it counts for nothing.
   *
   * @throws IllegalArgumentException if it is neither, or as in {@link #of}
   */
  public static MasterKey parse(String text) {
    String stripped = text.strip();
    byte[] material;
    try {
      material =
          isHex(stripped)
              ? HexFormat.of().parseHex(stripped)
              : Base64.getDecoder().decode(stripped.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException noDigits) {
      // The cause is not passed on: its message quotes a part of the key.
      throw new IllegalArgumentException(
          "The key is written neither in hexadecimal digits nor in Base64");
    }
    MasterKey key = of(material);
    Arrays.fill(material, (byte) 0);
    return key;
  }

  /**
   * Of a file that holds what {@link #parse} takes. Follows links, because secrets are mounted so.
   *
   * @throws IllegalArgumentException if it cannot be read, is no plain file, is longer than any
   *     key, or may be read or written by its group or by others; or as in {@link #parse}
   */
  public static MasterKey fromFile(Path file) {
    return KeyFile.read(file);
  }

  /**
   * Makes a random key in a new file that only its owner may read.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is something: whoever replaces a key
   *     can never again read what was encrypted under it
   * @throws IOException if the file cannot be written
   */
  public static void writeNew(Path file) throws IOException {
    KeyFile.writeNew(file);
  }

  /** The key of a purpose in a period, which tells nothing of any other. */
  byte[] derive(String purpose, String period, int length) {
    String info = period.isEmpty() ? purpose : purpose + ' ' + period;
    return Hkdf.expand(extracted, info.getBytes(US_ASCII), length);
  }

  /** A copy of the bytes themselves, for a scheme whose old data was written with them. */
  byte[] material() {
    return material.clone();
  }

  int length() {
    return material.length;
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "MasterKey[hidden]";
  }

  private static boolean isHex(String text) {
    return text.length() % 2 == 0 && text.chars().allMatch(HexFormat::isHexDigit);
  }

  /** Whether few bytes differ, or each is the one before plus the same. */
  private static boolean isRegular(byte[] material) {
    boolean[] seen = new boolean[256];
    int different = 0;
    boolean row = true;
    for (int index = 0; index < material.length; index++) {
      int value = material[index] & 0xFF;
      different += seen[value] ? 0 : 1;
      seen[value] = true;
      row &= index < 2 || step(material, index) == step(material, 1);
    }
    return row || different < MIN_DIFFERENT;
  }

  private static byte step(byte[] material, int index) {
    return (byte) (material[index] - material[index - 1]);
  }
}
