package nl.doelbinding.analysis.render.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the short names in the file stand for; it is in the file, so that nobody has to fetch it.
 */
final class Context {
  private static final List<String> LINKS =
      List.of(
          "dpv:hasProcess",
          "dpv:hasProcessing",
          "dpv:hasContext",
          "dpv:hasPurpose",
          "dpv:hasLegalBasis",
          "dpv:hasPersonalData",
          "dpv:hasDataSubject",
          "dpv:hasRecipient",
          "dpv:hasTechnicalMeasure",
          "dpv:hasTechnicalOrganisationalMeasure",
          "dpv:hasLegalMeasure",
          "dpv:hasRight",
          "dpv:hasDataSource",
          "dpv:hasNecessity",
          "dpv:hasCountry",
          "dpv:hasThirdCountry",
          "dpv:hasStatus",
          "dct:conformsTo",
          "dct:hasPart");

  private Context() {}

  static Map<String, Object> json() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dpv", "https://w3id.org/dpv#");
    context.put("pd", "https://w3id.org/dpv/pd#");
    context.put("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
    context.put("loc", "https://w3id.org/dpv/loc#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("title", term("dct:title", "@container", "@language"));
    context.put("description", term("dct:description", "@container", "@language"));
    context.put("period", term("dpv:hasDuration", "@type", "xsd:duration"));
    context.put("broader", term("skos:broader", "@type", "@id"));
    for (String link : LINKS) {
      context.put(link, term(link, "@type", "@id"));
    }
    return context;
  }

  /** In the order in which they are written. */
  private static Map<String, String> term(String iri, String key, String value) {
    Map<String, String> term = new LinkedHashMap<>();
    term.put("@id", iri);
    term.put(key, value);
    return term;
  }
}
