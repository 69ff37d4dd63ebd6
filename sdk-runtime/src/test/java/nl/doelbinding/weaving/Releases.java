package nl.doelbinding.weaving;

import java.util.List;
import java.util.stream.Stream;

/** The Java versions whose class files the tests weave. */
final class Releases {

  private Releases() {}

  /** Those that differ in what a class file may hold, and the newest that runs here. */
  static Stream<Integer> all() {
    return Stream.concat(List.of(8, 11, 17).stream(), Stream.of(Runtime.version().feature()))
        .distinct();
  }
}
