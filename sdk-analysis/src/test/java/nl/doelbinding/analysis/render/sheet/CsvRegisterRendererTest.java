package nl.doelbinding.analysis.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvRegisterRendererTest {
  private final Register shop = Shop.register().withFindings();

  @Test
  void every_activity_is_a_row_with_what_the_law_asks_for() {
    List<Map<String, String>> rows = rows(shop, Language.NL, 0);

    assertThat(rows).extracting(row -> row.get("Kenmerk")).isEqualTo(ids(shop));
    assertThat(row(rows, "invoicing"))
        .containsEntry("Naam", "Facturatie")
        .containsEntry("Wet", "art. 52 lid 4 AWR")
        .containsEntry("Betrokkenen", "Klanten")
        .containsEntry("Doorgifte buiten de EER en waarborg", "Geen doorgifte buiten de EER")
        .containsEntry("Ontvangers", "Betaaldienst N.V. (Verwerkingsverantwoordelijke)")
        .hasEntrySatisfying(
            "Grondslag", basis -> assertThat(basis).startsWith("Overeenkomst, 6(1)(b) | "))
        .hasEntrySatisfying(
            "Organisatie",
            who -> assertThat(who).contains("Voorbeeldwinkel B.V.", "privacy@voorbeeldwinkel"))
        .hasEntrySatisfying("Bewaartermijn", time -> assertThat(time).contains("7 jaar na"))
        .containsEntry(
            "Beveiliging", "Toegang alleen voor wie het nodig heeft | Versleutelde verbindingen");
    assertThat(row(rows, "newsletter"))
        .hasEntrySatisfying(
            "Doorgifte buiten de EER en waarborg",
            transfer ->
                assertThat(transfer).startsWith("Verenigde Staten (US): MailProvider Inc., "));
  }

  @Test
  void every_member_is_a_row_for_each_activity_it_holds_data_for() {
    Set<String> told = new HashSet<>();
    rows(shop, Language.EN, 1)
        .forEach(row -> told.add(row.get("Id") + " " + row.get("Class") + " " + row.get("Field")));

    for (Activity activity : shop.activities()) {
      for (DataItem item : activity.data()) {
        item.fields()
            .forEach(
                field ->
                    assertThat(told)
                        .contains(activity.id() + " " + field.owner() + " " + field.member()));
      }
    }
  }

  @Test
  void a_dutch_spreadsheet_opens_it_as_it_is() {
    for (RenderedFile file : new CsvRegisterRenderer(Language.NL).render(shop)) {
      assertThat(file.bytes()).startsWith(0xEF, 0xBB, 0xBF);
      assertThat(file.text()).contains("Kenmerk;").endsWith("\n").doesNotContain("\r", "null");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_record_is_a_line_with_a_cell_for_each_column(Language language) {
    for (RenderedFile file : new CsvRegisterRenderer(language).render(HostileRegister.register())) {
      List<CsvRecord> records = records(file);

      assertThat(file.text().lines()).hasSameSizeAs(records);
      assertThat(records).allMatch(one -> one.getFieldCount() == records.get(0).getFieldCount());
      assertThat(records.get(0).getFields()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_processor_says_for_whom_it_works() {
    assertThat(rows(HostileRegister.register(), Language.EN, 0).get(0))
        .hasEntrySatisfying("On behalf of", cell -> assertThat(cell).contains("javascript:alert"))
        .hasEntrySatisfying("Controllers", cell -> assertThat(cell).contains("a.example"));
  }

  private static List<String> ids(Register register) {
    return register.activities().stream().map(Activity::id).toList();
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String id) {
    return rows.stream().filter(row -> row.get("Kenmerk").equals(id)).findFirst().orElseThrow();
  }

  private static List<Map<String, String>> rows(Register register, Language language, int file) {
    List<CsvRecord> records = records(new CsvRegisterRenderer(language).render(register).get(file));
    return records.stream()
        .skip(1)
        .map(
            one -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int column = 0; column < one.getFieldCount(); column++) {
                row.put(records.get(0).getField(column), one.getField(column));
              }
              return row;
            })
        .toList();
  }

  private static List<CsvRecord> records(RenderedFile file) {
    return CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.text().substring(1)).stream()
        .toList();
  }
}
