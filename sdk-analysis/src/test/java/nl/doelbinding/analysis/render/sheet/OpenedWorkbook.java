package nl.doelbinding.analysis.render.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook read by the words of its format, ECMA-376, and not by the library that wrote it. */
final class OpenedWorkbook {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<ZipEntry> entries = new ArrayList<>();

  OpenedWorkbook(byte[] bytes) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
        entries.add(entry);
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  List<ZipEntry> entries() {
    return entries;
  }

  /** A part as XML; all must be well-formed. */
  Document part(String name) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(name)));
    } catch (Exception failed) {
      throw new IllegalStateException(name, failed);
    }
  }

  /** The cells of each sheet, by name and in order. */
  Map<String, List<List<String>>> sheets() {
    List<String> texts = new ArrayList<>();
    elements(part("xl/sharedStrings.xml"), "si").forEach(si -> texts.add(si.getTextContent()));
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    int number = 0;
    for (Element sheet : elements(part("xl/workbook.xml"), "sheet")) {
      number++;
      List<List<String>> rows = new ArrayList<>();
      for (Element row : elements(sheet(number), "row")) {
        rows.add(elements(row, "c").stream().map(cell -> text(cell, texts)).toList());
      }
      sheets.put(sheet.getAttribute("name"), rows);
    }
    return sheets;
  }

  /** A sheet as XML, counted from 1. */
  Document sheet(int number) {
    return part("xl/worksheets/sheet" + number + ".xml");
  }

  static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  private static String text(Element cell, List<String> texts) {
    String value = cell.getTextContent();
    return cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(value)) : value;
  }
}
