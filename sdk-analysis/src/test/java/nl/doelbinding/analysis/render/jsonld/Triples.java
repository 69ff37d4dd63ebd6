package nl.doelbinding.analysis.render.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.util.List;
import nl.doelbinding.analysis.register.Register;

/** What an RDF library reads in the file. It has no loader, so nothing is fetched. */
final class Triples {
  private Triples() {}

  static List<String> of(Register register) {
    return dataset(register).toList().stream()
        .map(
            triple ->
                shown(triple.getSubject())
                    + " "
                    + shown(triple.getPredicate())
                    + " "
                    + shown(triple.getObject()))
        .sorted()
        .toList();
  }

  static RdfDataset dataset(Register register) {
    String json = new JsonLdRegisterRenderer().render(register).get(0).text();
    try {
      return JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
          .loader(
              (url, options) -> {
                throw new AssertionError("The file makes its reader fetch " + url);
              })
          .get();
    } catch (JsonLdError invalid) {
      throw new AssertionError(json, invalid);
    }
  }

  private static String shown(RdfValue value) {
    if (!value.isLiteral()) {
      return value
          .getValue()
          .replace("https://w3id.org/dpv#", "dpv:")
          .replace("https://w3id.org/dpv/pd#", "pd:")
          .replace("https://w3id.org/dpv/loc#", "loc:")
          .replace("https://w3id.org/dpv/legal/eu/gdpr#", "eu-gdpr:")
          .replace("http://purl.org/dc/terms/", "dct:")
          .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "a");
    }
    String language = value.asLiteral().getLanguage().map(code -> "@" + code).orElse("");
    String type = value.asLiteral().getDatatype();
    boolean plain = !language.isEmpty() || type.endsWith("#string");
    return "\""
        + value.getValue()
        + "\""
        + language
        + (plain ? "" : "^^" + type.replaceAll(".*#", "xsd:"));
  }
}
