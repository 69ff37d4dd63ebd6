package nl.doelbinding.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.verification.Markdown.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** An example that does not work is a bug. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentationTest {

  private static final String NOT_COMPILED = "not compiled";
  private static final Path DESIGN = Project.root().resolve("docs/design.md");

  /** Built and run, step by step, by {@code src/it/walk-through} of the Maven plugin. */
  private static final Path WALK_THROUGH = Project.root().resolve("docs/walk-through.md");

  private static final Path RULES = Project.root().resolve("docs/rules");

  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("documents")
  void every_java_block_compiles(Path document) throws IOException {
    Snippets snippets = new Snippets(Files.createTempDirectory(directory, "classes"));
    for (Block block : Markdown.blocks(document)) {
      if (block.language().equals("java") && !block.note().equals(NOT_COMPILED)) {
        boolean fragment = block.file().startsWith(RULES);
        assertThat(
                fragment
                    ? snippets.problemsOfFragment(block.text())
                    : snippets.problems(block.text()))
            .as("%s", block)
            .isEmpty();
      }
    }
  }

  Stream<Path> documents() {
    return Markdown.documents().stream()
        .filter(document -> !document.equals(DESIGN) && !document.equals(WALK_THROUGH));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void every_configuration_is_accepted(Block block) throws Exception {
    Path file = Files.writeString(directory.resolve("doelbinding.yaml"), block.text());

    assertThat(ConfigurationReader.read(file).organisation().name()).as("%s", block).isNotBlank();
  }

  Stream<Block> configurations() {
    return Markdown.blocks("yaml").stream()
        .filter(block -> block.text().matches("(?s)(organisation|language):.*"))
        .filter(block -> !block.note().equals(NOT_COMPILED));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void every_xml_block_is_well_formed_and_names_the_version_of_this_project(Block block)
      throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Document parsed =
        builder.parse(new InputSource(new StringReader("<block>" + block.text() + "</block>")));

    String version = Project.text(Project.pom(Project.root().resolve("pom.xml")), "version");
    for (Element element : artifacts(parsed.getDocumentElement())) {
      assertThat(Project.text(element, "version")).as("%s", block).isEqualTo(version);
    }
  }

  Stream<Block> xml() {
    return Markdown.blocks("xml").stream();
  }

  private static List<Element> artifacts(Element block) {
    return Stream.of("dependency", "plugin")
        .flatMap(name -> Project.elements(block, name).stream())
        .filter(element -> Project.text(element, "groupId").equals("nl.doelbinding"))
        .toList();
  }

  @Test
  void the_output_of_the_first_example_is_what_a_build_prints() throws IOException {
    Path readme = Project.root().resolve("README.md");
    String example =
        Markdown.blocks(readme).stream()
            .filter(block -> block.note().equals("example: readme"))
            .map(Block::text)
            .findFirst()
            .orElseThrow();
    Path sources = Files.createDirectories(directory.resolve("src/nl/acme"));
    List<String> types = Snippets.types(example);
    for (String type : types) {
      Files.writeString(sources.resolve(Snippets.name(type) + ".java"), Snippets.HEADER + type);
    }
    Path classes = Files.createDirectory(directory.resolve("example"));
    assertThat(new Snippets(classes).compileTypes(types)).isEmpty();
    Files.delete(classes.resolve("nl/acme/Invoicing.class"));
    Files.delete(classes.resolve("nl/acme/Support.class"));

    String printed = printed(classes, sources.getParent().getParent());

    List<Block> shown = new ArrayList<>();
    Markdown.documents().stream()
        .flatMap(document -> Markdown.blocks(document).stream())
        .filter(block -> block.note().equals("output: readme"))
        .forEach(shown::add);
    assertThat(shown).isNotEmpty();
    assertThat(shown)
        .allSatisfy(block -> assertThat(block.text()).as("%s", block).isEqualTo(printed));
  }

  /** As {@code doelbinding:check} logs it. */
  private static String printed(Path classes, Path sources) {
    List<Violation> violations =
        Analysis.run(
                new AnalysisRequest(
                    List.of(classes),
                    List.of(),
                    List.of(sources),
                    classes,
                    null,
                    new ModuleCoordinates("nl.acme", "shop", "1.0")))
            .violations();
    return violations.stream()
        .map(
            violation ->
                "["
                    + violation.severity()
                    + "] "
                    + String.join("\n", ConsoleReport.plain().lines(violation)))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void every_parameter_of_the_plugin_is_explained_with_its_default() throws Exception {
    String page = Project.read(Project.root().resolve("sdk-maven-plugin/README.md"));

    List<Element> parameters = parameters();
    assertThat(parameters).hasSizeGreaterThan(10);
    for (Element parameter : parameters) {
      String row =
          "| `" + parameter.getTagName() + "` | `" + property(parameter.getTextContent()) + "` | ";
      assertThat(page).contains(row);
      assertThat(page.substring(page.indexOf(row)).lines().findFirst().orElse(""))
          .contains(parameter.getAttribute("default-value"));
    }
    long rows = page.lines().filter(line -> line.contains("` | `doelbinding.")).count();
    assertThat(parameters.stream().map(Element::getTagName).distinct()).hasSize((int) rows);
  }

  /** What users may set, of every goal. */
  private static List<Element> parameters() throws Exception {
    try (InputStream descriptor =
        DocumentationTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      Element plugin =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(descriptor)
              .getDocumentElement();
      return Project.elements(plugin, "mojos", "mojo", "configuration").stream()
          .flatMap(goal -> children(goal).stream())
          .filter(parameter -> parameter.getTextContent().startsWith("${doelbinding."))
          .toList();
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static String property(String expression) {
    return expression.substring("${".length(), expression.length() - 1);
  }

  @ParameterizedTest
  @MethodSource("allDocuments")
  void every_link_leads_somewhere(Path document) {
    assertThat(Markdown.links(document))
        .as("%s", document)
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  Stream<Path> allDocuments() {
    return Markdown.documents().stream();
  }
}
