package nl.doelbinding.masking;

import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.internal.PackedSpan;

/** What the form of a packed span stands for. */
final class Forms {

  private Forms() {}

  static Identifier identifier(int form) {
    if (form < PackedSpan.EMAIL) {
      return form < PackedSpan.IPV6 ? Identifier.IPV4 : Identifier.IPV6;
    }
    return switch (form) {
      case PackedSpan.EMAIL, PackedSpan.EMAIL_LOOKALIKE -> Identifier.EMAIL;
      case PackedSpan.IBAN -> Identifier.IBAN;
      case PackedSpan.BSN, PackedSpan.BSN_LOOKALIKE -> Identifier.BSN;
      case PackedSpan.PHONE, PackedSpan.PHONE_LOOKALIKE -> Identifier.PHONE;
      case PackedSpan.CARD, PackedSpan.CARD_LOOKALIKE -> Identifier.CARD;
      default -> Identifier.TOKEN;
    };
  }

  static Kind kind(int form) {
    return switch (form) {
      case PackedSpan.IPV4_DOT_PORT -> Kind.DOT_PORT;
      case PackedSpan.IPV4_IN_NAME, PackedSpan.IPV6_IN_NAME -> Kind.IN_NAME;
      case PackedSpan.IPV4_LOOKALIKE,
          PackedSpan.IPV6_LOOKALIKE,
          PackedSpan.EMAIL_LOOKALIKE,
          PackedSpan.BSN_LOOKALIKE,
          PackedSpan.PHONE_LOOKALIKE,
          PackedSpan.CARD_LOOKALIKE,
          PackedSpan.TOKEN_LOOKALIKE ->
          Kind.LOOKALIKE;
      case PackedSpan.IPV4_MALFORMED, PackedSpan.IPV6_MALFORMED -> Kind.MALFORMED;
      default -> Kind.PLAIN;
    };
  }
}
