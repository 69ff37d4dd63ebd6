package nl.doelbinding.analysis.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Violation;

/**
 * JUnit's XML, which every build server shows: a suite for each rule, a case for each subject. What
 * fails a build fails here; what only warns passes and is printed; what was accepted is skipped.
 * Without findings there is one case that passes, since an empty file counts as a broken one.
 */
final class JunitReport implements Report {

  @Override
  public String render(ReportInput input) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(input, xml);
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new AssertionError("Text in memory can be written", impossible);
    }
    return text.toString();
  }

  private static void write(ReportInput input, XMLStreamWriter xml) throws XMLStreamException {
    Map<Rule, List<ReportedFinding>> byRule = new TreeMap<>();
    for (ReportedFinding found : input.findings()) {
      byRule.computeIfAbsent(found.violation().rule(), rule -> new ArrayList<>()).add(found);
    }
    xml.writeStartDocument("UTF-8", "1.0");
    line(xml);
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "doelbinding " + input.module());
    line(xml);
    if (byRule.isEmpty()) {
      suite(xml, "doelbinding", List.of());
    }
    for (Map.Entry<Rule, List<ReportedFinding>> rule : byRule.entrySet()) {
      suite(xml, rule.getKey().id() + " " + rule.getKey().summary(), rule.getValue());
    }
    xml.writeEndElement();
    line(xml);
    xml.writeEndDocument();
  }

  private static void suite(XMLStreamWriter xml, String name, List<ReportedFinding> findings)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(Math.max(1, findings.size())));
    xml.writeAttribute(
        "failures", String.valueOf(findings.stream().filter(JunitReport::fails).count()));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute(
        "skipped", String.valueOf(findings.stream().filter(ReportedFinding::accepted).count()));
    xml.writeAttribute("time", "0");
    line(xml);
    if (findings.isEmpty()) {
      start(xml, "doelbinding", "no findings");
      end(xml);
    }
    Map<String, Integer> names = new HashMap<>();
    for (ReportedFinding found : findings) {
      testCase(xml, found, names);
    }
    end(xml);
  }

  private static void testCase(
      XMLStreamWriter xml, ReportedFinding found, Map<String, Integer> names)
      throws XMLStreamException {
    Violation violation = found.violation();
    int number = names.merge(violation.subject(), 1, Integer::sum);
    String name = number == 1 ? violation.subject() : violation.subject() + " (" + number + ")";
    start(xml, found.className().isEmpty() ? "doelbinding" : found.className(), name);
    if (found.accepted()) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", "accepted: " + violation.message());
    } else if (fails(found)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", violation.message());
      xml.writeAttribute("type", violation.rule().id());
      xml.writeCharacters(text(found));
      xml.writeEndElement();
    } else {
      xml.writeStartElement("system-out");
      xml.writeCharacters(text(found));
      xml.writeEndElement();
    }
    end(xml);
  }

  private static boolean fails(ReportedFinding found) {
    return !found.accepted() && found.violation().isError();
  }

  private static String text(ReportedFinding found) {
    Violation violation = found.violation();
    return "["
        + violation.rule().id()
        + "] "
        + violation.message()
        + " ("
        + found.place()
        + ")\n"
        + violation.cure()
        + "\n"
        + violation.rule().page()
        + "\n";
  }

  private static void start(XMLStreamWriter xml, String className, String name)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", className);
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", "0");
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    line(xml);
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
