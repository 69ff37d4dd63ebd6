package nl.doelbinding.analysis.scan;

import java.nio.file.Path;

/**
 * A file that was there and could not be read.
 *
 * @param root the directory or jar
 * @param entry the path of the class file below it; empty when the root itself is meant
 * @param reason one sentence that says what is wrong with it
 * @since 0.1
 */
public record UnreadableFile(Path root, String entry, String reason)
    implements Comparable<UnreadableFile> {

  /** The place as people read it: {@code lib/shop.jar!/a/B.class}. */
  public String place() {
    return entry.isEmpty() ? root.toString() : root + "!/" + entry;
  }

  @Override
  public int compareTo(UnreadableFile other) {
    return place().compareTo(other.place());
  }
}
