package nl.doelbinding.analysis.render.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of a sheet to other sheets. They are put into its XML here, because the library keeps
 * one link for all cells that say and lead to the same, and in no order. Not for several threads.
 */
final class Links {
  /** What follows the links, by the order of ECMA-376. */
  private static final String NEXT = "<pageMargins ";

  private final List<String> links = new ArrayList<>();

  /** Adds a link to a place, {@code 'Recipients'!A3}; the names of sheets need no escape. */
  void add(int row, int column, String place) {
    String cell = Character.toString('A' + column) + (row + 1);
    links.add("<hyperlink ref=\"" + cell + "\" location=\"" + place + "\"/>");
  }

  /** The sheet, with the links in it. */
  byte[] putInto(byte[] sheet) {
    if (links.isEmpty()) {
      return sheet;
    }
    String xml = new String(sheet, StandardCharsets.UTF_8);
    int at = xml.lastIndexOf(NEXT);
    String with =
        xml.substring(0, at)
            + "<hyperlinks>"
            + String.join("", links)
            + "</hyperlinks>"
            + xml.substring(at);
    return with.getBytes(StandardCharsets.UTF_8);
  }
}
