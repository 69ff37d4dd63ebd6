package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.doelbinding.analysis.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

  static Stream<ReportInput> inputs() {
    return Stream.of(Inputs.empty(), Inputs.few(), Inputs.hostile());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void the_document_keeps_to_its_schema(ReportInput input) {
    assertThat(Schemas.errors("findings.schema.json", render(input))).isEmpty();
  }

  @Test
  void the_schema_is_one_that_refuses() {
    String json = render(Inputs.few());

    assertThat(Schemas.errors("findings.schema.json", json.replace("\"sure\"", "\"certain\"")))
        .isNotEmpty();
    assertThat(Schemas.errors("findings.schema.json", json.replace("\"path\"", "\"file\"")))
        .isNotEmpty();
  }

  @Test
  void a_finding_is_told_in_a_fixed_order() {
    assertThat(render(Inputs.few()))
        .contains(
            """
                {
                  "rule": "DB-101",
                  "severity": "error",
                  "subject": "nl.acme.Customer.email",
                  "message": "nl.acme.Customer.email looks like an e-mail address and carries no @PersonalData",
                  "cure": "@PersonalData(purpose = Newsletter.class)\\nor: @NotPersonalData(\\"why\\")",
                  "artifact": "shop-core",
                  "class": "nl.acme.Customer",
                  "member": "email",
                  "category": "EMAIL_ADDRESS",
                  "confidence": "sure",
                  "reason": "its name",
                  "path": "core/src/main/java/nl/acme/Customer.java",
                  "line": 31,
                  "accepted": false,
            """)
        .contains("\"counts\": {\n    \"error\": 4,\n    \"warning\": 2,\n    \"info\": 1,\n");
  }

  private static String render(ReportInput input) {
    return ReportFormat.JSON.report().render(input);
  }
}
