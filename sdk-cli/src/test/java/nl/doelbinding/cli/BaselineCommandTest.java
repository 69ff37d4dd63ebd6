package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void compile() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
  }

  @Test
  void what_is_there_is_accepted_and_what_comes_later_is_not() throws IOException {
    assertThat(run("baseline", "classes"))
        .isEqualTo(
            new Outcome(
                0, "Wrote doelbinding-baseline.txt. 1 accepted: 0 kept, 1 new; 0 dropped\n", ""));
    assertThat(lines())
        .containsExactly(
            "DB-101 | acme.Subscriber.birthDate |  | was there when the check began, still to be"
                + " decided");
    Outcome accepted = run("check", "classes");
    assertThat(accepted.exitCode()).isZero();
    assertThat(accepted.out())
        .isEqualTo("No violations\n1 accepted by the baseline; coverage 50 %: 1 of 2\n");

    Sources.compile(
        directory,
        Sources.NEWSLETTER,
        Sources.UNDECLARED
            .replace("private String email;", "private String email, lastName;")
            .replace("birthDate;", "birthDate;\n  private String phoneNumber;"));

    Outcome later = run("check", "classes");
    assertThat(later.exitCode()).isEqualTo(1);
    assertThat(later.out())
        .contains("[DB-101] acme.Subscriber.phoneNumber")
        .doesNotContain("[DB-101] acme.Subscriber.birthDate");
  }

  @Test
  void reason_and_last_day_are_written_and_kept() throws IOException {
    run("baseline", "classes", "--reason", "the DPO | knows", "--until", "2027-06-30");
    String before = Files.readString(file());

    assertThat(run("baseline", "classes", "--reason", "another").out())
        .contains("1 accepted: 1 kept, 0 new; 0 dropped");
    assertThat(file()).hasContent(before);
    assertThat(lines())
        .containsExactly("DB-101 | acme.Subscriber.birthDate | 2027-06-30 | the DPO \\| knows");
  }

  @Test
  void what_was_cured_is_stale_until_the_file_is_written_again() throws IOException {
    run("baseline", "classes");
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome stale = run("check", "classes");
    assertThat(stale.exitCode()).isZero();
    assertThat(stale.out())
        .contains("[DB-120] acme.Subscriber.birthDate", "(doelbinding-baseline.txt:4)");

    assertThat(run("baseline", "classes").out()).contains("0 kept, 0 new; 1 dropped");
    assertThat(lines()).isEmpty();
  }

  @Test
  void a_baseline_that_is_named_must_be_there() {
    Outcome outcome = run("check", "classes", "--baseline", "privacy/accepted.txt");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-005] privacy/accepted.txt does not exist");
  }

  @Test
  void a_broken_baseline_is_neither_used_nor_overwritten() throws IOException {
    Files.writeString(file(), "DB-101 | acme.Subscriber.birthDate | 1 mei | later\n");

    Outcome outcome = run("baseline", "classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("[DB-005] doelbinding-baseline.txt, line 1, ends on");
    assertThat(Files.readString(file())).contains("1 mei");
    assertThat(run("check", "classes").exitCode()).isEqualTo(2);
  }

  @Test
  void a_date_that_is_none_and_a_blank_reason_are_refused() {
    assertThat(run("baseline", "classes", "--until", "1 mei").err())
        .contains("'--until': it is no date: give year, month and day");
    assertThat(run("baseline", "classes", "--reason", " ").err()).contains("--reason");
    assertThat(file()).doesNotExist();
  }

  @Test
  void nothing_is_accepted_where_an_input_cannot_be_used() {
    Outcome outcome = run("baseline", "nowhere");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("No baseline was written.\n");
    assertThat(file()).doesNotExist();
  }

  private Outcome run(String... arguments) {
    return Outcome.of(directory, arguments);
  }

  private Path file() {
    return directory.resolve("doelbinding-baseline.txt");
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file()).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
