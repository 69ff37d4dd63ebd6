package nl.doelbinding.analysis.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XlsxRegisterRendererTest {
  private final Register shop = Shop.register().withFindings();

  @Test
  void every_part_of_the_register_has_a_sheet() {
    assertThat(open(shop, Language.NL).sheets().keySet())
        .containsExactly(
            "Overzicht",
            "Verwerkingen",
            "Velden",
            "Ontvangers",
            "Cookies",
            "Maatregelen",
            "Contact",
            "Bevindingen");
    assertThat(open(shop, Language.EN).sheets().keySet())
        .containsExactly(
            "Overview",
            "Activities",
            "Fields",
            "Recipients",
            "Cookies",
            "Measures",
            "Contacts",
            "Findings");
  }

  @Test
  void what_another_reader_finds_is_what_the_register_says() {
    Map<String, List<List<String>>> sheets = open(shop, Language.NL).sheets();

    assertThat(sheets.get("Verwerkingen")).hasSize(2 + shop.activities().size());
    assertThat(sheets.get("Verwerkingen").get(0)).contains("AVG art. 30(1)(b)");
    assertThat(sheets.get("Verwerkingen").get(1)).startsWith("Kenmerk", "Versie", "Naam", "Doel");
    assertThat(row(sheets.get("Verwerkingen"), "invoicing"))
        .contains("1", "Facturatie", "art. 52 lid 4 AWR")
        .contains("Betaaldienst N.V. (Verwerkingsverantwoordelijke)");
    assertThat(sheets.get("Velden"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "BANK_ACCOUNT", "nl.acme.Customer", "iban", "Versleuteld opgeslagen"));
    assertThat(row(sheets.get("Ontvangers"), "MailProvider Inc."))
        .contains("Standaardcontractbepalingen: SCC module 2, getekend 2026-01-10");
    assertThat(sheets.get("Contact")).anySatisfy(row -> assertThat(row).contains("+31201234567"));
    assertThat(sheets.get("Bevindingen")).hasSize(2 + shop.findings().size());
  }

  @Test
  void headings_stay_in_view_and_filter_and_the_law_is_red() {
    OpenedWorkbook workbook = open(shop, Language.NL);
    Element pane = OpenedWorkbook.elements(workbook.sheet(2), "pane").get(0);
    Element filter = OpenedWorkbook.elements(workbook.sheet(2), "autoFilter").get(0);

    assertThat(pane.getAttribute("ySplit")).isEqualTo("2");
    assertThat(pane.getAttribute("state")).isEqualTo("frozen");
    assertThat(filter.getAttribute("ref")).matches("A2:[A-Z]+\\d+");
    assertThat(fills(workbook)).contains("FF9B1C1C", "FF1F3A5F");
  }

  @Test
  void a_field_leads_to_its_activity() {
    OpenedWorkbook workbook = open(shop, Language.NL);
    List<Element> links = OpenedWorkbook.elements(workbook.sheet(3), "hyperlink");
    List<List<String>> activities = workbook.sheets().get("Verwerkingen");

    assertThat(links).hasSameSizeAs(FieldRow.of(shop));
    Element first = links.get(0);
    int target = Integer.parseInt(first.getAttribute("location").replaceAll(".*!A", ""));
    assertThat(first.getAttribute("location")).startsWith("'Verwerkingen'!A");
    assertThat(activities.get(target - 1).get(0))
        .isEqualTo(workbook.sheets().get("Velden").get(2).get(0));
  }

  @Test
  void no_name_is_a_formula_or_a_link_out_and_every_part_is_well_formed() {
    for (Language language : Language.values()) {
      OpenedWorkbook workbook = open(HostileRegister.register(), language);

      for (ZipEntry entry : workbook.entries()) {
        assertThat(OpenedWorkbook.elements(workbook.part(entry.getName()), "f")).isEmpty();
      }
      assertThat(workbook.entries())
          .extracting(ZipEntry::getName)
          .noneMatch(name -> name.contains("worksheets/_rels"));
      for (int sheet = 1; sheet <= 8; sheet++) {
        assertThat(OpenedWorkbook.elements(workbook.sheet(sheet), "c"))
            .allMatch(cell -> cell.getAttribute("t").matches("s|n|"));
      }
      assertThat(workbook.sheets().toString()).contains("<b><img src=x onerror=alert(1)>");
    }
  }

  @Test
  void no_clock_and_no_compressor_has_a_part_in_the_bytes() {
    OpenedWorkbook workbook = open(shop, Language.NL);

    assertThat(workbook.entries())
        .allMatch(entry -> entry.getMethod() == ZipEntry.STORED)
        .allMatch(entry -> entry.getTimeLocal().equals(LocalDateTime.of(1980, 2, 1, 0, 0)))
        .extracting(ZipEntry::getName)
        .isSorted();
    assertThat(OpenedWorkbook.elements(workbook.part("docProps/core.xml"), "dcterms:created"))
        .isEmpty();
    assertThat(workbook.part("docProps/core.xml").getDocumentElement().getTextContent())
        .isEqualTo("Verwerkingsregister, art. 30 AVGDoelbinding");
  }

  private static List<String> fills(OpenedWorkbook workbook) {
    return OpenedWorkbook.elements(workbook.part("xl/styles.xml"), "fgColor").stream()
        .map(fill -> fill.getAttribute("rgb"))
        .toList();
  }

  private static List<String> row(List<List<String>> rows, String first) {
    return rows.stream().filter(row -> row.get(0).equals(first)).findFirst().orElseThrow();
  }

  private static OpenedWorkbook open(Register register, Language language) {
    return new OpenedWorkbook(new XlsxRegisterRenderer(language).render(register).get(0).bytes());
  }
}
