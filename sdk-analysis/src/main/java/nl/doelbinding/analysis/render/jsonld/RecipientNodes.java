package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.annotations.Recipient;
import org.jspecify.annotations.Nullable;

/** Those who receive data, and what makes that lawful. */
final class RecipientNodes {
  private RecipientNodes() {}

  static Node of(RecipientEntry recipient) {
    List<String> types = new ArrayList<>(List.of(type(recipient.role())));
    if (recipient.internationalOrganisation()) {
      types.add("dpv:InternationalOrganisation");
    }
    return Node.named(Iris.recipient(recipient), types.toArray(String[]::new))
        .with("dct:identifier", recipient.id())
        .with("dpv:hasName", recipient.name())
        .with("description", recipient.category())
        .with("dpv:hasCountry", PartyNodes.country(recipient.country()))
        .with("dpv:hasThirdCountry", thirdCountry(recipient))
        .with("dpv:hasLegalMeasure", measures(recipient));
  }

  /** The country, if data leaves the European Economic Area for it. */
  static @Nullable String thirdCountry(RecipientEntry recipient) {
    return Phrases.isTransfer(recipient) ? PartyNodes.country(recipient.country()) : null;
  }

  private static List<Object> measures(RecipientEntry recipient) {
    List<Object> measures = new ArrayList<>();
    RecipientEntry.SafeguardEntry safeguard = recipient.safeguard();
    if (safeguard != null) {
      String concept = Iris.concept(safeguard.dpv());
      String name = Iris.part(Iris.recipient(recipient), "safeguard");
      measures.add(
          Node.named(name, concept == null ? "dpv:SafeguardForDataTransfer" : concept)
              .with("dct:description", safeguard.reference()));
    }
    if (recipient.agreement() != null) {
      measures.add(
          Node.named(
                  Iris.part(Iris.recipient(recipient), "agreement"), "dpv:DataProcessingAgreement")
              .with("dct:description", recipient.agreement()));
    }
    return measures;
  }

  private static String type(Recipient.Role role) {
    return switch (role) {
      case INTERNAL -> "dpv:OrganisationalUnit";
      case PROCESSOR -> "dpv:DataProcessor";
      case SUB_PROCESSOR -> "dpv:DataSubProcessor";
      case JOINT_CONTROLLER, CONTROLLER -> "dpv:DataController";
      case AUTHORITY -> "dpv:Authority";
      case THIRD_PARTY -> "dpv:ThirdParty";
    };
  }
}
