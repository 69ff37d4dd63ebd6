package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {

  @Test
  void each_rule_is_a_suite_with_its_subjects() throws Exception {
    Document xml = parse(Inputs.few());
    Element undeclared = suite(xml, "DB-101 Personal data is not declared");

    assertThat(undeclared.getAttribute("tests")).isEqualTo("3");
    assertThat(undeclared.getAttribute("failures")).isEqualTo("2");
    assertThat(undeclared.getAttribute("skipped")).isEqualTo("1");
    Element first = (Element) undeclared.getElementsByTagName("testcase").item(0);
    assertThat(first.getAttribute("name")).isEqualTo("nl.acme.Customer.email");
    assertThat(first.getAttribute("classname")).isEqualTo("nl.acme.Customer");
    assertThat(first.getTextContent())
        .contains("@PersonalData(purpose = Newsletter.class)", "docs/rules/DB-101.md");
  }

  @Test
  void what_only_warns_passes_and_what_was_accepted_is_skipped() throws Exception {
    Document xml = parse(Inputs.few());
    Element possible = suite(xml, "DB-102 Data may be personal and is not declared");

    assertThat(possible.getAttribute("failures")).isEqualTo("0");
    assertThat(possible.getElementsByTagName("system-out").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(1);
  }

  @Test
  void without_findings_one_case_passes() throws Exception {
    Document xml = parse(Inputs.empty());

    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
  }

  @Test
  void hostile_names_are_text() throws Exception {
    Document xml = parse(Inputs.hostile());

    assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    assertThat(xml.getElementsByTagName("testcase").getLength())
        .isEqualTo(2 * Inputs.HOSTILE.size() + 1);
  }

  private static Element suite(Document xml, String name) {
    var suites = xml.getElementsByTagName("testsuite");
    for (int at = 0; at < suites.getLength(); at++) {
      Element suite = (Element) suites.item(at);
      if (suite.getAttribute("name").equals(name)) {
        return suite;
      }
    }
    throw new AssertionError("There is no suite " + name);
  }

  private static Document parse(ReportInput input) throws Exception {
    String text = ReportFormat.JUNIT.report().render(input);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
