package nl.doelbinding.analysis.statement;

import java.util.Locale;

/**
 * A form in which a statement is written.
 *
 * @since 0.1
 */
public enum StatementFormat {
  /** A page for a site. */
  HTML,
  /** A text to publish by other means, or to review. */
  MARKDOWN;

  /** As users write it, {@code html}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How names of such files end. */
  String suffix() {
    return this == HTML ? ".html" : ".md";
  }
}
