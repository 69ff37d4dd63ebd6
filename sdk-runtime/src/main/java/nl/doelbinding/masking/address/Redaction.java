package nl.doelbinding.masking.address;

import nl.doelbinding.masking.internal.Chars;

/** Writes the same text for every address. */
record Redaction(String marker) implements AddressStrategy {

  Redaction {
    if (marker.isEmpty()) {
      throw new IllegalArgumentException("marker is empty, which would hide that something stood");
    }
    for (int index = 0; index < marker.length(); index++) {
      char c = marker.charAt(index);
      if (c < ' ' || c > '~' || Chars.isDigit(c) || c == '.' || c == ':' || c == '%') {
        throw new IllegalArgumentException(
            "marker \""
                + marker
                + "\" may have printable ASCII only, without digits, dot, colon and percent sign;"
                + " for example [ip]");
      }
    }
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    out.append(marker);
  }
}
