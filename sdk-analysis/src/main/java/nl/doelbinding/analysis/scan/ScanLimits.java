package nl.doelbinding.analysis.scan;

/**
 * How much a jar or class file may ask of the machine. Far more than any sound one needs; what asks
 * for more is told and passed over.
 *
 * @param classFile the most bytes of one class file
 * @param jar the most bytes that all class files of one jar may inflate to; the system property
 *     {@code doelbinding.scan.largestJar} sets another number
 * @since 0.1
 */
public record ScanLimits(int classFile, long jar) {

  /** Refuses limits that let nothing through. */
  public ScanLimits {
    if (classFile < 1 || jar < 1) {
      throw new IllegalArgumentException(
          "A limit must be at least 1 byte: classFile " + classFile + ", jar " + jar);
    }
  }

  /** 64 MiB for a class file, 4 GiB for a jar. */
  public static ScanLimits standard() {
    return new ScanLimits(64 << 20, Long.getLong("doelbinding.scan.largestJar", 4L << 30));
  }
}
