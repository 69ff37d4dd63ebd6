package nl.doelbinding.sample.newsletter.job;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to many, the same to each.
 *
 * @param subject what it is about
 * @param text what it says
 */
public record Letter(String subject, String text) {

  /** What was not filled in is empty. */
  public Letter(@Nullable String subject, @Nullable String text) {
    this.subject = subject == null ? "" : subject.strip();
    this.text = text == null ? "" : text.strip();
  }
}
