package nl.doelbinding.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.doelbinding.analysis.register.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

  @Test
  void a_document_is_written_part_by_part() {
    Document document =
        new Document(
            Language.EN,
            "Register",
            List.of(new Block.Paragraph(Line.of("All of it.").andStrong(" Really."))),
            List.of(
                new Document.Section(
                    "who",
                    "Who",
                    List.of(
                        new Block.Bullets(List.of(Line.of("one"), Line.of("two"))),
                        new Block.Facts(
                            List.of(
                                new Block.Facts.Fact(
                                    "Mail", Line.of("").andLink("a@b.example", "a@b.example"))))),
                    List.of(
                        new Document.Section(
                            "more",
                            "More",
                            List.of(
                                new Block.Table(
                                    "Fields",
                                    List.of("Class", "Kept"),
                                    List.of(
                                        List.of(
                                            Line.of("").andCode("a|b"), Line.of("7 years"))))))))));

    assertThat(MarkdownWriter.write(document))
        .isEqualTo(
            """
            # Register

            All of it.** Really.**

            ## Who

            - one
            - two

            - **Mail**: [a@b.example](mailto:a@b.example)

            ### More

            | Class | Kept |
            | --- | --- |
            | `a\\|b` | 7 years |
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <img src=x>   ; \\<img src=x\\>
          a|b           ; a\\|b
          # not a title ; \\# not a title
          - not a list  ; \\- not a list
          = not a title ; \\= not a title
          1. not a list ; 1\\. not a list
          [x](http://e) ; \\[x\\](http://e)
          """)
  void text_is_never_markup(String text, String written) {
    Document document =
        new Document(
            Language.EN, "T", List.of(new Block.Paragraph(Line.of(text.strip()))), List.of());

    assertThat(MarkdownWriter.write(document)).startsWith("# T\n\n" + written.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @acme/privacy must know   ; @<!-- -->acme/privacy must know
          ask (@dpo)                ; ask (@<!-- -->dpo)
          _@dpo                     ; \\_@<!-- -->dpo
          since #12                 ; since \\#<!-- -->12
          privacy@acme.example      ; privacy@acme.example
          6 @ 7                     ; 6 @ 7
          https://acme.example/a    ; https://acme.example/a
          """)
  void nobody_gets_a_message_because_a_text_names_them(String text, String written) {
    assertThat(MarkdownWriter.escaped(text)).isEqualTo(written);
  }

  @Test
  void a_text_of_several_lines_stays_in_its_place() {
    Document document =
        new Document(
            Language.EN, "T", List.of(new Block.Paragraph(Line.of("one\n\n# two"))), List.of());

    assertThat(MarkdownWriter.write(document)).isEqualTo("# T\n\none \\# two\n");
  }

  @Test
  void a_link_that_runs_code_is_only_text() {
    assertThat(Line.of("").andLink("click", "javascript:alert(1)").pieces().get(0).target())
        .isNull();
  }

  @Test
  void a_row_of_the_wrong_length_is_refused() {
    assertThatThrownBy(
            () -> new Block.Table("t", List.of("a", "b"), List.of(List.of(Line.of("one")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 columns");
  }
}
