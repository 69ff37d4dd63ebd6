package nl.doelbinding.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.verification.Markdown.Block;
import org.apache.tomcat.util.IntrospectionUtils;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.xml.XmlConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;

/** The configuration that the page on masking gives to paste does what it says. */
class MaskingDocumentTest {

  private static final Path PAGE = Project.root().resolve("docs/masking.md");

  @TempDir private Path directory;

  @Test
  void tomcat_knows_every_attribute_of_the_valve() throws Exception {
    List<Block> valves = blocks("xml", "<Valve ");
    assertThat(valves).isNotEmpty();
    for (Block block : valves) {
      Element valve =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(block.text())))
              .getDocumentElement();
      Object made =
          Class.forName(valve.getAttribute("className")).getDeclaredConstructor().newInstance();
      NamedNodeMap attributes = valve.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        assertThat(
                name.equals("className")
                    || IntrospectionUtils.setProperty(
                        made, name, attributes.item(i).getNodeValue()))
            .as("%s: %s", block, name)
            .isTrue();
      }
    }
  }

  @Test
  void jetty_makes_the_request_log() throws Exception {
    List<Block> logs = blocks("xml", "<New id=\"RequestLog\"");
    assertThat(logs).isNotEmpty();
    for (Block block : logs) {
      Path xml =
          Files.writeString(
              directory.resolve("jetty.xml"),
              "<?xml version=\"1.0\"?><!DOCTYPE Configure PUBLIC \"-//Jetty//Configure//EN\""
                  + " \"configure_10_0.dtd\"><Configure class=\"org.eclipse.jetty.server.Server\">"
                  + "<Set name=\"requestLog\">"
                  + block.text()
                  + "</Set></Configure>");

      Server server =
          (Server) new XmlConfiguration(ResourceFactory.root().newResource(xml)).configure();

      assertThat(server.getRequestLog())
          .isInstanceOfSatisfying(
              CustomRequestLog.class,
              log ->
                  assertThat(log.getWriter().getClass().getName())
                      .isEqualTo("nl.doelbinding.logging.jetty.MaskingRequestLogWriter"));
    }
  }

  @Test
  void spring_boot_knows_every_property() throws Exception {
    String metadata;
    try (InputStream in =
        getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Block> properties = Markdown.blocks("properties");
    assertThat(properties).isNotEmpty();
    for (Block block : properties) {
      Properties pasted = new Properties();
      pasted.load(new StringReader(block.text()));
      for (String name : pasted.stringPropertyNames()) {
        if (name.startsWith("doelbinding.masking.") || name.startsWith("doelbinding.client-")) {
          assertThat(metadata).as("%s", block).contains("\"name\": \"" + name + "\"");
        }
      }
    }
  }

  @Test
  void a_line_is_masked_as_the_page_for_operations_shows() {
    Path page = Project.root().resolve("docs/for-operations.md");
    String encoder = text(page, block -> block.language().equals("xml"));
    Matcher identifiers = Pattern.compile("<identifiers>(.+)</identifiers>").matcher(encoder);
    assertThat(identifiers.find()).isTrue();
    LogMasker masker = new MaskingSettings().set("identifiers", identifiers.group(1)).masker();

    List<String> shown =
        text(page, block -> block.note().equals("example: masked")).lines().toList();

    assertThat(shown).hasSize(2);
    assertThat("after:  " + masker.mask(shown.get(0).substring("before: ".length())))
        .isEqualTo(shown.get(1));
  }

  private static String text(Path page, Predicate<Block> which) {
    return Markdown.blocks(page).stream().filter(which).map(Block::text).findFirst().orElseThrow();
  }

  private static List<Block> blocks(String language, String start) {
    return Markdown.blocks(PAGE).stream()
        .filter(block -> block.language().equals(language) && block.text().startsWith(start))
        .toList();
  }
}
