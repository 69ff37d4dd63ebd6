package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvReportTest {
  private static final String HEADER = "artifact,class,field,category,confidence,rule,reason\n";

  @Test
  void a_finding_in_two_artifacts_is_a_line_for_each_and_what_is_in_no_class_is_none() {
    assertThat(render(Inputs.few()))
        .isEqualTo(
            HEADER
                + """
                shop-core,nl.acme.Customer,email,EMAIL_ADDRESS,sure,DB-101,its name
                shop-core,nl.acme.Customer.Card,iban,EMAIL_ADDRESS,likely,DB-101,its name
                shop-core,nl.acme.Ticket,note,EMAIL_ADDRESS,possible,DB-102,its name
                shop-web,nl.acme.Ticket,note,EMAIL_ADDRESS,possible,DB-102,its name
                """
                    .replace("Customer.Card", "Customer$Card"));
  }

  @Test
  void nothing_found_is_a_header() {
    assertThat(render(Inputs.empty())).isEqualTo(HEADER);
  }

  @Test
  void no_cell_is_a_formula_and_each_finding_stays_on_its_line() {
    String csv = render(Inputs.hostile());

    assertThat(csv.lines().toList()).hasSize(1 + Inputs.HOSTILE.size());
    assertThat(csv)
        .doesNotContainPattern("(?m)(^|,)\"?[=+\\-@\\t\\r]")
        .contains(",'=HYPERLINK(1),'=HYPERLINK(1),", ",'@SUM(A1),", "\"a,b;\"\"c\"\"\"");
  }

  private static String render(ReportInput input) {
    return ReportFormat.CSV.report().render(input);
  }
}
