package nl.doelbinding.analysis.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a workbook the same for equal contents: entries sorted, with one time for all, without the
 * moment at which it was made, and stored rather than compressed, because what deflate answers
 * depends on the library that the JDK was built with.
 */
final class StableZip {
  /** The first day that a zip can hold in every time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private StableZip() {}

  /**
   * The workbook.
   *
   * @param links for each sheet, in order, the links in it
   */
  static byte[] of(byte[] workbook, List<Links> links) throws IOException {
    SortedMap<String, byte[]> parts = ZipParts.of(workbook);
    for (int sheet = 0; sheet < links.size(); sheet++) {
      Links ofSheet = links.get(sheet);
      parts.computeIfPresent(
          "xl/worksheets/sheet" + (sheet + 1) + ".xml", (name, bytes) -> ofSheet.putInto(bytes));
    }
    parts.computeIfPresent(PROPERTIES, (name, bytes) -> timeless(bytes));
    ByteArrayOutputStream stable = new ByteArrayOutputStream(workbook.length * 4);
    try (ZipOutputStream out = new ZipOutputStream(stable)) {
      out.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(stored(part.getKey(), part.getValue()));
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return stable.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }

  private static byte[] timeless(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }
}
