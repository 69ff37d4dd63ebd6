package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void an_unknown_format_is_answered_with_those_there_are() {
    Outcome outcome = scan("classes", "--format", "docx");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("docx", "TEXT, CSV");
  }

  private Outcome scan(String... arguments) {
    return Outcome.of(
        directory, Stream.concat(Stream.of("scan"), Stream.of(arguments)).toArray(String[]::new));
  }
}
