package nl.doelbinding.sample.newsletter.data;

import org.jspecify.annotations.Nullable;

/** What people type into forms: a field that was not sent is an empty one. */
final class Typed {

  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
