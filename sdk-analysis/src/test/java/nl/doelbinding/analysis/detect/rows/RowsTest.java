package nl.doelbinding.analysis.detect.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  @TempDir private Path directory;

  @Test
  void members_of_rows_are_found_as_those_of_class_files_are() throws Exception {
    List<RowClasses> artifacts =
        Rows.classes(
            read(
                """
                artifact,class,field,type,annotations,label
                shop,nl.acme.Klant,geboortedatum,LocalDate,,x
                shop,nl.acme.Klant,kleur,String,,x
                shop,nl.acme.Klant,f1,String,"@Id @Column(name=""geslnaam"", length=20)",x
                shop,nl.acme.Klant,f2,String,get:@JsonProperty("e-mail"),x
                """));

    assertThat(artifacts).hasSize(1);
    assertThat(new Detector(artifacts.get(0)).findings(artifacts.get(0).all().get(0)))
        .extracting(finding -> finding.member() + " " + finding.category())
        .containsExactly(
            "geboortedatum " + Category.DATE_OF_BIRTH,
            "f1 " + Category.NAME,
            "f2 " + Category.EMAIL_ADDRESS);
  }

  @Test
  void columns_may_stand_in_any_order_and_most_may_be_missing() throws Exception {
    assertThat(read("field,note,class\nemail,\"a, \"\"b\"\"\nc\",a.B\n"))
        .containsExactly(new Row("", "a.B", "email", "", "", "", "", ""));
  }

  @Test
  void a_byte_order_mark_blank_lines_and_windows_line_ends_are_no_trouble() throws Exception {
    assertThat(read("\uFEFFclass,field\r\n\r\na.B,email\r\na.B,name"))
        .extracting(Row::field)
        .containsExactly("email", "name");
  }

  @Test
  void artifacts_do_not_see_each_other() throws Exception {
    List<RowClasses> artifacts =
        Rows.classes(read("artifact,class,field\none,a.B,x\ntwo,a.C,y\none,a.D,z\n"));

    assertThat(artifacts).extracting(RowClasses::artifact).containsExactly("one", "two");
    assertThat(artifacts.get(0).find("row.D")).map(ClassModel::name).contains("a.D");
    assertThat(artifacts.get(0).find("a.C")).isEmpty();
  }

  @Test
  void kinds_of_classes_are_told_apart() throws Exception {
    RowClasses classes =
        Rows.classes(
                read(
                    """
                    class,field,class_kind
                    a.E,x,enum
                    a.I,x,interface
                    a.R,x,record
                    a.A,x,annotation
                    a.C,x,class-abstract
                    """))
            .get(0);

    assertThat(classes.find("a.E").orElseThrow().isEnum()).isTrue();
    assertThat(classes.find("a.I").orElseThrow().isInterface()).isTrue();
    assertThat(classes.find("a.R").orElseThrow().isRecord()).isTrue();
    assertThat(classes.find("a.A").orElseThrow().isAnnotation()).isTrue();
    assertThat(classes.find("a.C").orElseThrow().isInterface()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "int|I|",
        "int[][]|[[I|",
        "java.lang.String|Lrow/String;|",
        "String...|[Lrow/String;|",
        "List<String>|Lrow/List;|Lrow/List<Lrow/String;>;",
        "Map<String, List<a.B$C>>|Lrow/Map;|Lrow/Map<Lrow/String;Lrow/List<Lrow/C;>;>;",
        "List<? extends Phone>|Lrow/List;|Lrow/List<Lrow/Phone;>;",
        "Outer<T>.Inner|Lrow/Inner;|",
        "List<?>|Lrow/List;|",
        "@Nullable String|Lrow/String;|",
        "List<String|Lrow/Object;|",
        ">>>|Lrow/Object;|",
        "<|Lrow/Object;|",
        "'[]'|Lrow/Object;|",
      })
  void types_are_written_as_in_a_class_file(String written, String descriptor, String signature) {
    RowType type = RowType.of(written.replace("'", ""));

    assertThat(type.descriptor()).isEqualTo(descriptor);
    assertThat(type.signature()).isEqualTo(signature);
    assertThat(new MemberModel("x", type.descriptor(), type.signature(), 0, List.of())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|line 1: the header has no column \"class\"",
        "class;field|line 1: the header has no column \"class\"",
        "class,name|line 1: the header has no column \"field\"",
        "class,field~a.B,x~a.B|line 3: it has 1 cells, the header has 2",
        "class,field~a.B,x,y|line 2: it has 3 cells, the header has 2",
        "class,field~~a.B,|line 3: the cell \"field\" is empty",
        "class,field~a.B,`x|line 2: a quote is not closed",
        "class,field~a.B,`x`y|line 2: text follows a closed quote",
        "class,field~`a~B`,x~,|line 4: the cell \"class\" is empty",
      })
  void a_broken_table_is_refused_with_its_line(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('~', '\n').replace('`', '"')))
        .isInstanceOf(RowsException.class)
        .hasMessageEndingWith(message)
        .hasMessageStartingWith(directory.resolve("rows.csv").toString());
  }

  @Test
  void a_quote_that_is_never_closed_does_not_eat_the_memory() {
    String text = "class,field\na.B,\"" + "x\n".repeat(200_000);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RowsException.class)
        .hasMessageContaining("line 2: a cell is longer than");
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Path file = directory.resolve("bytes");
    Files.write(file, new byte[] {'c', (byte) 0xFF, (byte) 0xC0, '\n'});

    assertThatThrownBy(() -> Rows.read(file))
        .isInstanceOf(RowsException.class)
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> Rows.read(directory.resolve("none.csv")))
        .isInstanceOf(RowsException.class)
        .hasMessageContaining("none.csv cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "@()", "@A(", "@A(x=", "@A(\"", "((((((", "@A(b={\"c\",\"d\"})"})
  void annotations_that_cannot_be_read_are_left_out_or_cut(String written) {
    assertThat(RowAnnotations.of(written)).hasSizeLessThan(2);
  }

  private List<Row> read(String text) throws RowsException {
    Path file = directory.resolve("rows.csv");
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new AssertionError("A temporary directory can be written", failed);
    }
    return Rows.read(file);
  }
}
