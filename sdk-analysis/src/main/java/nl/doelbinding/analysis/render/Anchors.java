package nl.doelbinding.analysis.render;

import java.util.HashSet;
import java.util.Set;

/**
 * Names of places on a page: each once, and the same as long as what it is made of stays. For one
 * page; not for several threads.
 *
 * @since 0.1
 */
public final class Anchors {
  private final Set<String> taken = new HashSet<>();

  /** With no anchor taken. */
  public Anchors() {}

  /** The next anchor, which a number keeps apart from an equal one. */
  public String next(String text) {
    String wanted = text.replaceAll("[^\\p{L}\\p{N}]+", "-");
    String anchor = wanted;
    for (int count = 2; !taken.add(anchor); count++) {
      anchor = wanted + "-" + count;
    }
    return anchor;
  }
}
