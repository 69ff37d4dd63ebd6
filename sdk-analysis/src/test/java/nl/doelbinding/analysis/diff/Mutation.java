package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact of a register, changed or taken away.
 *
 * @param path which fact, {@code /activities/0/name/nl}
 * @param mutant the register that differs in it
 */
record Mutation(String path, Register mutant) {

  /** What follows from something else, or is no part of what is approved. */
  private static final Set<String> DERIVED =
      Set.of(
          "$schema",
          "format",
          "formatVersion",
          "generator",
          "findings",
          "hash",
          "version",
          "registerHash",
          "article");

  private static final Set<String> OPTIONAL =
      Set.of(
          "condition",
          "sourceDetail",
          "provision",
          "consequence",
          "after",
          "column",
          "safeguard",
          "reference",
          "agreement",
          "privacyPolicyUrl",
          "dpo",
          "representative",
          "supervisoryAuthority",
          "requestHandling",
          "breachHandling",
          "statement",
          "automatedDecision",
          "dpia",
          "owner",
          "remarks",
          "thirdParty",
          "balancingTest",
          "from",
          "consentRecord",
          "notice",
          "lastReviewed",
          "reviewEvery",
          "dpvPurpose",
          "logic",
          "effects",
          "address",
          "email",
          "phone",
          "url");

  private static final List<String> CONSTANTS =
      Stream.<Enum<?>[]>of(
              LegalBasis.values(),
              Role.values(),
              Recipient.Role.values(),
              Safeguard.values(),
              Collected.Source.values(),
              Collected.Provision.values(),
              Protection.Measure.values(),
              AfterRetention.Action.values(),
              Cookie.Kind.values(),
              Measure.Kind.values(),
              Channel.values(),
              Category.Special.values(),
              FieldReference.Kind.values())
          .flatMap(Stream::of)
          .map(Enum::name)
          .toList();

  /** Every register that differs from another in one fact. */
  static List<Mutation> of(Register register) {
    JsonNode root = IndentedJson.read(RegisterJson.write(register));
    List<Mutation> all = new ArrayList<>();
    collect(root, root, "", all);
    return all;
  }

  /** Whether the fact belongs to an activity. */
  boolean isOfActivity() {
    return path.matches("/activities/\\d+/.*");
  }

  private static void collect(JsonNode root, JsonNode node, String path, List<Mutation> all) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        boolean privacyStatement = path.equals("/statement") && name.equals("version");
        boolean place =
            (name.equals("source") && object.get(name).isObject())
                || (name.equals("module") && path.startsWith("/cookies/"));
        boolean concept = name.equals("dpv") && !path.contains("/dataSubjects/");
        boolean event = name.equals("id") && path.startsWith("/events/");
        if ((!DERIVED.contains(name) || privacyStatement) && !place && !concept && !event) {
          property(root, object, name, path + "/" + name, all);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode element = array.get(i);
        if (path.endsWith("/dataSubjects") && i > 0) {
          continue; // the hostile register names one twice
        }
        if (!path.equals("/recipients") && !path.equals("/events") && !isLast(path, array)) {
          array.remove(i);
          mutant(root, path + "/-" + i).ifPresent(all::add);
          array.insert(i, element);
        }
        if (element.isString()) {
          for (String text : alternatives(element.asString())) {
            array.set(i, text);
            Optional<Mutation> mutant = mutant(root, path + "/" + i);
            mutant.ifPresent(all::add);
            array.set(i, element);
            if (mutant.isPresent()) {
              break;
            }
          }
        } else {
          collect(root, element, path + "/" + i, all);
        }
      }
    }
  }

  /** An activity is always about somebody. */
  private static boolean isLast(String path, ArrayNode array) {
    return path.endsWith("/dataSubjects") && array.size() == 1;
  }

  private static void property(
      JsonNode root, ObjectNode object, String name, String path, List<Mutation> all) {
    JsonNode value = object.get(name);
    if (OPTIONAL.contains(name)) {
      object.putNull(name);
      mutant(root, path + "-").ifPresent(all::add);
      object.set(name, value);
    }
    if (value.isBoolean()) {
      object.put(name, !value.asBoolean());
      mutant(root, path).ifPresent(all::add);
      object.set(name, value);
    } else if (value.isString()) {
      for (String text : alternatives(value.asString())) {
        object.put(name, text);
        Optional<Mutation> mutant = mutant(root, path);
        mutant.ifPresent(all::add);
        object.set(name, value);
        if (mutant.isPresent()) {
          break;
        }
      }
    } else {
      collect(root, value, path, all);
    }
  }

  /** Another text; where only constants are taken, another of those. */
  private static List<String> alternatives(String text) {
    List<String> all = new ArrayList<>();
    all.add(text.matches("[A-Z]{2}") ? "JP" : text + "x");
    CONSTANTS.stream().filter(constant -> !constant.equals(text)).forEach(all::add);
    return all;
  }

  private static Optional<Mutation> mutant(JsonNode root, String path) {
    try {
      return Optional.of(new Mutation(path, RegisterJson.read(root.toString())));
    } catch (JacksonException refused) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
