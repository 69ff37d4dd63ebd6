package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Role;
import org.jspecify.annotations.Nullable;

/** Those who answer for the processing and those one can turn to. */
final class PartyNodes {
  private final String root;

  PartyNodes(String root) {
    this.root = root;
  }

  /** Adds them to the node of the register. */
  void addTo(Node node, Register register) {
    boolean processor = register.role() == Role.PROCESSOR;
    Node organisation =
        party(
            register.organisation(),
            "organisation",
            processor ? "dpv:DataProcessor" : "dpv:DataController");
    organisation
        .with("dpv:hasDataProtectionOfficer", contact(register.dpo(), "dpo"))
        .with("dpv:hasRepresentative", representative(register.representative()));
    node.with(processor ? "dpv:hasDataProcessor" : "dpv:hasDataController", organisation);
    node.with("dpv:hasJointDataControllers", all(register.jointControllers(), "joint"));
    if (processor) {
      node.with("dpv:hasDataController", all(register.controllers(), "controller"));
    }
    Contact authority = register.supervisoryAuthority();
    if (authority != null) {
      node.with("dpv:hasAuthority", contact(authority, "authority", "dpv:DataProtectionAuthority"));
    }
  }

  private List<Node> all(List<Party> parties, String name) {
    List<Node> nodes = new ArrayList<>();
    for (Party party : parties) {
      nodes.add(party(party, name + "-" + (nodes.size() + 1), "dpv:DataController"));
    }
    return nodes;
  }

  private @Nullable Node representative(@Nullable Party party) {
    return party == null ? null : party(party, "representative", "dpv:Representative");
  }

  private Node party(Party party, String name, String type) {
    String country = party.country();
    return Node.named(Iris.part(root, name), type)
        .with("dpv:hasName", party.name())
        .with("dpv:hasIdentifier", party.registrationNumber())
        .with("dpv:hasAddress", party.address())
        .with("dpv:hasCountry", country(country))
        .with("dpv:hasContact", said(party.email(), party.phone(), party.url()))
        .with("dpv:hasDataProtectionOfficer", contact(party.dpo(), name + "-dpo"));
  }

  private @Nullable Node contact(@Nullable Contact contact, String name) {
    return contact == null ? null : contact(contact, name, "dpv:DataProtectionOfficer");
  }

  private Node contact(Contact contact, String name, String type) {
    return Node.named(Iris.part(root, name), type)
        .with("dpv:hasName", contact.name())
        .with("dpv:hasAddress", contact.address())
        .with("dpv:hasContact", said(contact.email(), contact.phone(), contact.url()));
  }

  /** A country as DPV names it, if it is one. */
  static @Nullable String country(@Nullable String code) {
    return code != null && Forms.isCountry(code) ? "loc:" + code : null;
  }

  private static List<String> said(@Nullable String... texts) {
    return Arrays.stream(texts).filter(Objects::nonNull).toList();
  }
}
