package nl.doelbinding.analysis.adoption;

import static nl.doelbinding.analysis.register.Language.EN;
import static nl.doelbinding.analysis.register.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.monitoring.ObservedFile;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ThreadHop;
import nl.doelbinding.purpose.ViolationCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionReportTest {

  private static final List<String> INVOICING = List.of("nl.acme.Purposes$Invoicing");
  private static final List<String> SUPPORT = List.of("nl.acme.Support");
  private static final List<String> NEWSLETTER = List.of("nl.acme.Newsletter");
  private static final List<String> NOTHING = List.of();

  @Test
  void a_read_under_another_purpose_asks_whether_the_field_was_collected_for_it_too() {
    AdoptionReport report =
        report(seen(1_204, "phone", INVOICING, NEWSLETTER, "MailJob.send:31", "MailJob.run:12"));

    assertThat(markdown(report, EN))
        .contains(
            "### 1. Customer.phone: for Newsletter too?",
            "`Customer.phone` was read 1,204 times while `Newsletter` was bound, in `MailJob.run`"
                + " (MailJob.java:12). It is declared for `Invoicing`. Was it collected for"
                + " `Newsletter` too?",
            "- **Read in**: `MailJob.send` (MailJob.java:31): 1,204×",
            """
            ```java
            import nl.acme.Newsletter;
            import nl.doelbinding.annotations.PersonalData;

            @PersonalData(purpose = Newsletter.class) // nl.acme.Customer.phone
            ```
            """,
            """
            ```java
            import nl.acme.Purposes.Invoicing;
            import nl.doelbinding.annotations.ForPurpose;

            @ForPurpose(Invoicing.class) // nl.acme.MailJob.send (MailJob.java:31)
            ```
            """,
            "1 question left until the mode enforce refuses nothing of this.");
  }

  @Test
  void reads_with_nothing_bound_ask_once_for_the_purpose_of_the_work_that_led_to_them() {
    AdoptionReport report =
        report(
            seen(
                10,
                "phone",
                INVOICING,
                NOTHING,
                "Mailer.send:31",
                "MailJob.each:9",
                "MailJob.run:4"),
            seen(
                30,
                "email",
                List.of("nl.acme.Newsletter", INVOICING.get(0)),
                NOTHING,
                "Mailer.send:32",
                "MailJob.run:5"));

    assertThat(report.questionsLeft()).isEqualTo(1);
    assertThat(markdown(report, EN))
        .contains(
            "### 1. MailJob.run: for which purpose?",
            "`MailJob.run` (MailJob.java:5) led to 40 reads while no purpose was bound, of"
                + " `Customer.email` and `Customer.phone`. What it read is declared for"
                + " `Invoicing`. Is that what it works for?",
            "  - `Customer.email`, for `Newsletter` and `Invoicing`: 30×",
            "  - `Customer.phone`, for `Invoicing`: 10×",
            "@ForPurpose(Invoicing.class) // nl.acme.MailJob.run (MailJob.java:5)",
            "It was run by `ThreadPoolExecutor`, on another thread than that which handed it"
                + " over.");
  }

  @Test
  void where_several_purposes_would_do_the_question_is_which() {
    AdoptionReport report =
        report(
            seen(1, "phone", List.of("nl.acme.A", "nl.acme.B"), NOTHING, "Desk.show:1"),
            seen(1, "email", List.of("nl.acme.B", "nl.acme.A"), NOTHING, "Desk.show:2"));

    assertThat(markdown(report, EN))
        .contains("is declared for `A` or `B`. For which of these does it work?");
  }

  @Test
  void where_no_purpose_covers_all_fields_few_together_are_proposed() {
    AdoptionReport report =
        report(
            seen(1, "phone", INVOICING, NOTHING, "Desk.show:1"),
            seen(1, "email", INVOICING, NOTHING, "Desk.show:2"),
            seen(9, "question", SUPPORT, NOTHING, "Desk.show:3"));

    assertThat(markdown(report, EN))
        .contains(
            "No purpose covers all of it; `Invoicing` and `Support` together do.",
            "@ForPurpose({Invoicing.class, Support.class}) // nl.acme.Desk.show (Desk.java:3)");
  }

  @Test
  void the_work_begins_at_the_outermost_method_that_is_no_filter_and_no_main() {
    assertThat(
            entry("Reader.read:1", "OrderController.post:7", "LogFilter.doFilter:3", "App.main:9"))
        .isEqualTo("nl.acme.OrderController.post");
    assertThat(entry("Reader.read:1", "App.main:9")).isEqualTo("nl.acme.Reader.read");
    assertThat(entry("App.main:9")).isEqualTo("nl.acme.App.main");
    assertThat(entry("Reader.read:1", "Batch.lambda$nightly$3:9"))
        .isEqualTo("nl.acme.Batch.nightly");
    assertThat(entry("Reader.read:1", "Reader.<init>:9")).isEqualTo("nl.acme.Reader.read");
  }

  @Test
  void a_servlet_is_annotated_as_a_whole() {
    assertThat(
            markdown(
                report(
                    seen(1, "phone", INVOICING, NOTHING, "Mailer.send:3", "MailServlet.doGet:8")),
                EN))
        .contains("@ForPurpose(Invoicing.class) // nl.acme.MailServlet (MailServlet.java:8)");
  }

  @Test
  void a_field_of_no_purpose_asks_what_it_is_kept_for() {
    assertThat(markdown(report(seen(2, "phone", NOTHING, NEWSLETTER, "Mailer.send:3")), EN))
        .contains(
            "### 1. Customer.phone: what is it kept for?",
            "@PersonalData(purpose = Newsletter.class) // nl.acme.Customer.phone");
  }

  @Test
  void purposes_that_cannot_be_loaded_are_to_repair_and_no_question() {
    ViolationCount broken =
        counted(
            5, "phone", List.of("nl.acme.Gone"), List.of("nl.acme.Gone"), NOTHING, "Mailer.send:3");
    AdoptionReport report = report(broken);

    assertThat(report.questionsLeft()).isZero();
    assertThat(report.repairsLeft()).isEqualTo(1);
    assertThat(AdoptionConsole.lines(report, EN))
        .containsExactly(
            "- Customer.phone, 5 times, read in Mailer.send (Mailer.java:3), cannot be loaded:"
                + " nl.acme.Gone",
            "0 questions and 1 repair left until enforce (5 reads seen)");
  }

  @Test
  void the_question_that_settles_most_reads_comes_first() {
    AdoptionReport report =
        report(
            seen(50, "email", INVOICING, NEWSLETTER, "Mailer.send:1"),
            seen(30, "phone", INVOICING, NOTHING, "Mailer.send:2", "MailJob.run:4"),
            seen(30, "name", INVOICING, NOTHING, "Mailer.send:2", "MailJob.run:4"));

    assertThat(AdoptionConsole.lines(report, NL))
        .containsExactly(
            "1. MailJob.run (MailJob.java:4) leidde tot 60 lezingen terwijl er geen doel gold, van"
                + " Customer.name en Customer.phone. Wat gelezen werd is aangegeven voor Invoicing."
                + " Werkt deze code daarvoor?",
            "    Zo ja:",
            "    @ForPurpose(Invoicing.class) // nl.acme.MailJob.run (MailJob.java:4)",
            "2. Customer.email is 50 keer gelezen terwijl Newsletter gold, in Mailer.send"
                + " (Mailer.java:1). Het veld is aangegeven voor Invoicing. Is het ook verzameld"
                + " voor Newsletter?",
            "    Zo ja:",
            "    @PersonalData(purpose = Newsletter.class) // nl.acme.Customer.email",
            "Nog 2 vragen en 0 reparaties tot handhaven (110 lezingen gezien)");
  }

  @Test
  void with_nothing_seen_it_says_what_that_does_and_does_not_mean() {
    AdoptionReport report = report();

    assertThat(markdown(report, EN))
        .contains("No read outside its purposes was seen.", "Only what ran while it was observed");
    assertThat(html(report, EN)).contains("Nothing that was seen is in the way of enforce");
  }

  @Test
  void what_a_class_file_calls_its_members_is_text_and_no_markup() {
    AdoptionReport report =
        report(seen(1, "<img src=x>```|@all", INVOICING, NEWSLETTER, "Mailer.send:1"));

    assertThat(html(report, EN)).doesNotContain("<img").contains("&lt;img src=x&gt;");
    assertThat(markdown(report, EN)).contains("````java\n");
  }

  @Test
  void both_languages_have_the_same_words() {
    assertThat(keys(NL)).isEqualTo(keys(EN));
    List<RenderedFile> files =
        AdoptionFormat.files(
            report(seen(1, "phone", INVOICING, NOTHING, "Mailer.send:1")),
            List.of(AdoptionFormat.values()),
            List.of(NL, EN));

    assertThat(files)
        .extracting(RenderedFile::name)
        .containsExactly("adoption.html", "adoption-en.html", "adoption.md", "adoption-en.md");
    assertThat(files.get(0).text()).contains("<html lang=\"nl\">", "voor welk doel?");
  }

  @Test
  void runs_and_instances_add_up_and_a_copied_run_counts_once(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("observed.json");
    ObservedFile.at(file).write(List.of(seen(3, "phone", INVOICING, NOTHING, "Mailer.send:1")));
    Files.copy(file, directory.resolve("copy.json"));
    ObservedFile.at(file).write(List.of(seen(5, "phone", INVOICING, NOTHING, "Mailer.send:1")));
    Path other = directory.resolve("other.json");
    Files.writeString(
        other, Files.readString(file).replaceFirst("\"run\": \"[^\"]+\"", "\"run\": \"another\""));

    assertThat(AdoptionReport.of(ObservedFiles.read(List.of(directory))).reads()).isEqualTo(10);
  }

  @Test
  void a_file_that_is_missing_or_something_else_is_named_with_how_to_make_one(
      @TempDir Path directory) throws IOException {
    Path other = Files.writeString(directory.resolve("other.json"), "[]");

    assertThatIOException()
        .isThrownBy(() -> ObservedFiles.read(List.of(directory.resolve("none.json"))))
        .withMessageContaining("none.json does not exist: an application writes it");
    assertThatIOException()
        .isThrownBy(() -> ObservedFiles.read(List.of(other)))
        .withMessageContaining("other.json is no file of observed reads");
    assertThatIOException()
        .isThrownBy(
            () -> ObservedFiles.read(List.of(Files.createDirectory(directory.resolve("empty")))))
        .withMessageContaining("empty holds no .json file");
  }

  private static TreeSet<String> keys(Language language) {
    java.util.Properties properties = new java.util.Properties();
    try (var in =
        AdoptionReport.class.getResourceAsStream("adoption_" + language.code() + ".properties")) {
      properties.load(in);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    assertThat(Words.of(language, AdoptionReport.class, "adoption").text("title")).isNotEmpty();
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static String entry(String... path) {
    return Entry.of(seen(1, "phone", INVOICING, NOTHING, path).violation()).key();
  }

  private static String markdown(AdoptionReport report, Language language) {
    return AdoptionFormat.files(report, List.of(AdoptionFormat.MARKDOWN), List.of(language))
        .get(0)
        .text();
  }

  private static String html(AdoptionReport report, Language language) {
    return AdoptionFormat.files(report, List.of(AdoptionFormat.HTML), List.of(language))
        .get(0)
        .text();
  }

  private static AdoptionReport report(ViolationCount... seen) {
    return AdoptionReport.of(List.of(List.of(seen)));
  }

  private static ViolationCount seen(
      long count, String field, List<String> declared, List<String> bound, String... path) {
    return counted(count, field, declared, NOTHING, bound, path);
  }

  private static ViolationCount counted(
      long count,
      String field,
      List<String> declared,
      List<String> unresolved,
      List<String> bound,
      String... path) {
    List<StackTraceElement> frames = Arrays.stream(path).map(AdoptionReportTest::frame).toList();
    return new ViolationCount(
        new PurposeViolation(
            "nl.acme.Customer",
            field,
            declared,
            unresolved,
            bound,
            frames.get(0),
            EnforcementMode.OBSERVE,
            hop(frames.get(frames.size() - 1)),
            null,
            frames.subList(1, frames.size())),
        count,
        Instant.parse("2026-11-02T03:04:05Z"),
        Instant.parse("2026-11-20T03:04:05Z"));
  }

  /** A job with this name runs on another thread. */
  private static @Nullable ThreadHop hop(StackTraceElement outermost) {
    return outermost.getClassName().equals("nl.acme.MailJob")
        ? new ThreadHop(ThreadHop.Kind.TASK, outermost, "ThreadPoolExecutor")
        : null;
  }

  /** {@code MailJob.run:12}. */
  private static StackTraceElement frame(String text) {
    String[] parts = text.split("[.:]");
    return new StackTraceElement(
        "nl.acme." + parts[0], parts[1], parts[0] + ".java", Integer.parseInt(parts[2]));
  }
}
