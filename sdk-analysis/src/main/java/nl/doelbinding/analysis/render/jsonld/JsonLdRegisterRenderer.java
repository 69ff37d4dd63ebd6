package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.render.Words;

/**
 * The register as {@code register.jsonld}: a {@code dpv:ROPA} and what hangs from it, with texts in
 * Dutch and English, and a context inside, so that nothing has to be fetched to read it. Stateless;
 * threads may share it.
 *
 * @since 0.1
 */
public final class JsonLdRegisterRenderer implements RegisterRenderer {
  /** The name of the file. */
  public static final String FILE_NAME = "register.jsonld";

  private static final Words DUTCH = new Words(Language.NL);
  private static final Words ENGLISH = new Words(Language.EN);

  /** With nothing to choose. */
  public JsonLdRegisterRenderer() {}

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", Context.json());
    document.put("@graph", graph(register).stream().map(Node::json).toList());
    return List.of(RenderedFile.of(FILE_NAME, IndentedJson.write(document)));
  }

  private static List<Node> graph(Register register) {
    StorageNodes storage =
        new StorageNodes(new Phrases(register, DUTCH), new Phrases(register, ENGLISH));
    ActivityNodes activities = new ActivityNodes(register, storage);
    String root = Iris.register(register);
    Node ropa =
        Node.named(root, "dpv:ROPA")
            .with("title", new LocalizedText(DUTCH.text("page.title"), ENGLISH.text("page.title")))
            .with("dct:conformsTo", "https://w3id.org/dpv");
    new PartyNodes(root).addTo(ropa, register);
    ropa.with("dpv:hasProcess", register.activities().stream().map(Iris::activity).toList());
    List<Node> graph = new ArrayList<>(List.of(ropa));
    register.activities().forEach(activity -> graph.add(activities.of(activity)));
    register.recipients().forEach(recipient -> graph.add(RecipientNodes.of(recipient)));
    register.securityMeasures().forEach(measure -> graph.add(measure(measure, root)));
    return graph;
  }

  private static Node measure(Measure measure, String root) {
    String type =
        switch (measure.kind()) {
          case TECHNICAL -> "dpv:TechnicalMeasure";
          case ORGANISATIONAL -> "dpv:OrganisationalMeasure";
          case PHYSICAL -> "dpv:PhysicalMeasure";
        };
    return Node.named(Iris.part(root, "measure-" + measure.id()), type)
        .with("dct:identifier", measure.id())
        .with("description", measure.description());
  }
}
