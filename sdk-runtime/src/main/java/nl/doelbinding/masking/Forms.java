package nl.doelbinding.masking;

import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.internal.PackedSpan;

/** What the form of a packed span stands for. */
final class Forms {

  private Forms() {}

  static Identifier identifier(int form) {
    return form < PackedSpan.IPV6 ? Identifier.IPV4 : Identifier.IPV6;
  }

  static Kind kind(int form) {
    return switch (form) {
      case PackedSpan.IPV4_DOT_PORT -> Kind.DOT_PORT;
      case PackedSpan.IPV4_IN_NAME, PackedSpan.IPV6_IN_NAME -> Kind.IN_NAME;
      case PackedSpan.IPV4_LOOKALIKE, PackedSpan.IPV6_LOOKALIKE -> Kind.LOOKALIKE;
      case PackedSpan.IPV4_MALFORMED, PackedSpan.IPV6_MALFORMED -> Kind.MALFORMED;
      default -> Kind.PLAIN;
    };
  }
}
