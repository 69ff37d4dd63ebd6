package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Which roots hold the classes that sentences name, so that not every name is kept. */
final class Holders {
  private final Function<String, List<Path>> roots;

  /**
   * Over roots.
   *
   * @param roots the roots that hold a class of a binary name
   */
  Holders(Function<String, List<Path>> roots) {
    this.roots = roots;
  }

  /** The roots by binary name, for subjects such as {@code a.Outer.Inner.field} of violations. */
  Map<String, SortedSet<Path>> of(Collection<String> subjects) {
    Map<String, SortedSet<Path>> holders = new TreeMap<>();
    for (String subject : new TreeSet<>(subjects)) {
      int end = subject.indexOf('(');
      add(end < 0 ? subject : subject.substring(0, end), holders);
    }
    return holders;
  }

  /** The longest beginning that is a class. */
  private void add(String subject, Map<String, SortedSet<Path>> holders) {
    for (int end = subject.length(); end > 0; end = subject.lastIndexOf('.', end - 1)) {
      char[] name = subject.substring(0, end).toCharArray();
      for (int dot = end; dot >= 0; dot = subject.lastIndexOf('.', dot - 1)) {
        if (dot < end) {
          name[dot] = '$'; // perhaps a class in a class
        }
        String binaryName = String.valueOf(name);
        if (dot == end || binaryName.lastIndexOf('.') < dot) {
          List<Path> found = roots.apply(binaryName);
          if (!found.isEmpty()) {
            holders.computeIfAbsent(binaryName, unknown -> new TreeSet<>()).addAll(found);
            return;
          }
        }
      }
    }
  }
}
