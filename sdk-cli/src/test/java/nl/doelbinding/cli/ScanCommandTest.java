package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScanCommandTest {
  private static final String HEADER = "artifact,class,field,category,confidence,rule,reason\n";

  @TempDir private Path directory;

  @Test
  void what_nobody_declared_is_a_line_of_csv() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    Outcome outcome = scan("classes", "--format", "csv", "--module", "shop");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith(HEADER)
        .containsPattern(",acme\\.Subscriber,birthDate,DATE_OF_BIRTH,(sure|likely),DB-101,.+\n$");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void nothing_found_is_a_header() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    assertThat(scan("classes", "--format", "csv")).isEqualTo(new Outcome(0, HEADER, ""));
  }

  @Test
  void what_is_declared_badly_is_no_matter_of_a_scan() throws IOException {
    Sources.compile(
        directory, "package acme;\n\npublic interface Newsletter {}\n", Sources.SUBSCRIBER);

    assertThat(scan("classes")).isEqualTo(new Outcome(0, "No violations\n", ""));
  }

  @Test
  void a_configuration_that_is_there_says_what_is_no_personal_data() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    Files.writeString(
        directory.resolve("doelbinding.yaml"),
        Sources.CONFIGURATION + "detection:\n  notPersonal: [acme.Subscriber.birthDate]\n");

    assertThat(scan("classes")).isEqualTo(new Outcome(0, "No violations\n", ""));
  }

  @Test
  void a_configuration_that_was_named_must_be_there() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = scan("classes", "--config", "gone.yaml");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-003] gone.yaml does not exist");
  }

  @Test
  void without_sources_a_log_statement_stands_in_the_package_of_its_own_class() throws IOException {
    Sources.compile(
        directory,
        """
        package acme.model;

        public class Customer {
          public String emailAddress;
        }
        """,
        """
        package acme.web;

        public class Shown {
          void show(acme.model.Customer customer) {
            System.out.println(customer.emailAddress);
          }
        }
        """);

    assertThat(scan("classes", "-f", "github").out()).contains("file=acme/web/Shown.java,line=5,");
  }

  @Test
  void an_empty_path_is_not_taken_for_the_working_directory() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = scan("");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("doelbinding: A 'PATH' is empty");
  }

  @Test
  void the_surest_findings_come_first() throws IOException {
    Files.writeString(
        directory.resolve("rows.csv"),
        """
        class,field,type
        acme.Address,street,String
        acme.Customer,emailAddress,String
        acme.Customer,birthDate,LocalDate
        """);

    assertThat(scan("--rows", "rows.csv", "-f", "csv").out().lines())
        .hasSize(4)
        .last()
        .asString()
        .contains("acme.Address,street,ADDRESS,likely");
  }

  @Test
  void nothing_need_fail() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    assertThat(scan("classes", "--fail-on", "never").exitCode()).isZero();
  }

  @Test
  void a_file_takes_the_report() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    Outcome outcome = scan("classes", "-f", "csv", "-o", "reports/found.csv");

    assertThat(outcome).isEqualTo(new Outcome(1, "", ""));
    assertThat(directory.resolve("reports/found.csv")).content().startsWith(HEADER);
  }

  @Test
  void what_can_be_read_is_reported_beside_what_cannot() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    Outcome outcome = scan("classes", "gone.jar", "--format", "csv");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).contains(",acme.Subscriber,birthDate,");
    assertThat(outcome.err()).startsWith("[DB-001] gone.jar: There is no such file");
  }

  @Test
  void rows_are_judged_by_artifact_as_classes_are() throws IOException {
    Files.writeString(
        directory.resolve("rows.csv"),
        """
        artifact,class,field,type
        one,acme.Subscriber,emailAddress,String
        one,acme.Subscriber,birthDate,LocalDate
        two,acme.Subscriber,total,int
        """);

    Outcome outcome = scan("--rows", "rows.csv", "-f", "csv");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("one,acme.Subscriber,birthDate,DATE_OF_BIRTH,"))
        .anyMatch(line -> line.startsWith("one,acme.Subscriber,emailAddress,EMAIL"));
  }

  @Test
  void rows_that_are_no_table_are_refused() throws IOException {
    Files.writeString(directory.resolve("rows.csv"), "a,b\n");

    Outcome outcome = scan("--rows", "rows.csv");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("doelbinding: Invalid value for option '--rows': ");
  }

  @Test
  void rows_and_classes_do_not_go_together_and_neither_is_nothing() {
    assertThat(scan("classes", "--rows", "rows.csv").err()).contains("PATH or '--rows', not both");
    assertThat(scan().err()).contains("'PATH'");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_format_is_written(ReportFormat format) throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    Outcome outcome = scan("classes", "-s", "src", "-f", format.toString());

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("birthDate").endsWith("\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void a_page_is_english_or_dutch() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);

    assertThat(scan("classes", "-f", "html").out()).contains("<html lang=\"en\">");
    assertThat(scan("classes", "-f", "html", "-l", "nl").out()).contains("<html lang=\"nl\">");
  }

  @Test
  void github_gets_a_summary_only_where_its_format_was_asked_for() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    Path summary = Files.writeString(directory.resolve("summary.md"), "before\n");
    Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", summary.toString());

    Outcome.of(directory, environment, "scan", "classes", "-f", "text");
    assertThat(summary).hasContent("before");

    Outcome outcome = Outcome.of(directory, environment, "scan", "classes", "-f", "github");
    assertThat(outcome.out()).startsWith("::error file=acme/Subscriber.java,line=1,");
    assertThat(summary).content().startsWith("before\n## Doelbinding").contains("birthDate");
  }

  @Test
  void a_summary_that_cannot_be_written_is_a_remark() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", directory.toString());

    assertThat(Outcome.of(directory, environment, "scan", "classes", "-f", "github"))
        .isEqualTo(
            new Outcome(
                0, "", "The file that GITHUB_STEP_SUMMARY names cannot be written: no summary.\n"));
  }

  @Test
  void hundreds_of_findings_are_an_overview_unless_all_are_asked_for() throws IOException {
    StringBuilder rows = new StringBuilder("class,field,type\n");
    for (int number = 0; number < 60; number++) {
      rows.append("acme.Customer").append(number).append(",emailAddress,String\n");
    }
    Files.writeString(directory.resolve("rows.csv"), rows);

    assertThat(scan("--rows", "rows.csv").out())
        .startsWith("acme.Customer0: 1 error\n")
        .contains("… and 30 more classes\n", "With --all every finding is shown")
        .contains("\n60 errors; worst: ");
    assertThat(scan("--rows", "rows.csv", "--all").out())
        .startsWith("[DB-101] acme.Customer0.emailAddress looks like ")
        .doesNotContain("more classes");
  }

  @Test
  void a_file_that_cannot_be_written_is_named() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = scan("classes", "-f", "json", "-o", "classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'--output': classes cannot be written");
  }

  @Test
  void an_unknown_format_is_answered_with_those_there_are() {
    Outcome outcome = scan("classes", "--format", "docx");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("docx", "TEXT, CSV, JSON, SARIF, HTML");
  }

  private Outcome scan(String... arguments) {
    return Outcome.of(
        directory, Stream.concat(Stream.of("scan"), Stream.of(arguments)).toArray(String[]::new));
  }
}
