package nl.doelbinding.sample.hosting.web;

import java.util.Optional;

/** Numbers of tickets and files, as forms send them. */
final class Numbers {

  private Numbers() {}

  /** The number; none if it is none. */
  static Optional<Long> parse(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException madeUp) {
      return Optional.empty();
    }
  }
}
