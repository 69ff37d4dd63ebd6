package nl.doelbinding.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A bill of materials that forgets a module is worse than none. */
class BomTest {

  private static final List<String> NOT_PUBLISHED =
      List.of("samples", "verification", "benchmarks");

  @Test
  void the_bom_lists_every_published_module_at_its_version() {
    Element parent = Project.pom(Project.root().resolve("pom.xml"));
    String version = Project.text(parent, "version");
    Map<String, String> published = new TreeMap<>();
    for (Element module : Project.elements(parent, "modules", "module")) {
      String directory = module.getTextContent();
      if (!directory.equals("bom") && !NOT_PUBLISHED.contains(directory)) {
        Path pom = Project.root().resolve(directory).resolve("pom.xml");
        published.put(Project.text(Project.pom(pom), "artifactId"), version);
      }
    }

    Element bom = Project.pom(Project.root().resolve("bom/pom.xml"));
    Map<String, String> listed = new TreeMap<>();
    for (Element dependency :
        Project.elements(bom, "dependencyManagement", "dependencies", "dependency")) {
      listed.put(Project.text(dependency, "artifactId"), Project.text(dependency, "version"));
    }

    assertThat(listed).isEqualTo(published);
    assertThat(Project.text(bom, "version")).isEqualTo(version);
  }
}
