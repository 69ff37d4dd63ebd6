package nl.doelbinding.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of this project. */
public final class Project {

  private Project() {}

  /** The directory of the parent POM. */
  public static Path root() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("sdk-annotations/pom.xml"))) {
      directory = directory.getParent();
      if (directory == null) {
        throw new IllegalStateException("These tests run inside the project's directory");
      }
    }
    return directory;
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Element pom(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      Document document = factory.newDocumentBuilder().parse(file.toFile());
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException failed) {
      throw new IllegalStateException(file.toString(), failed);
    }
  }

  /** The child elements reached by a path of names. */
  static List<Element> elements(Element from, String... path) {
    List<Element> current = List.of(from);
    for (String name : path) {
      List<Element> next = new ArrayList<>();
      for (Element element : current) {
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
          Node child = children.item(i);
          if (child instanceof Element found && found.getTagName().equals(name)) {
            next.add(found);
          }
        }
      }
      current = next;
    }
    return current;
  }

  static String text(Element from, String... path) {
    List<Element> found = elements(from, path);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
