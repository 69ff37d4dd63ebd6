package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Protection;
import org.jspecify.annotations.Nullable;

/** The data of an activity. */
final class DataNodes {
  private static final Pattern SPECIAL_CONDITION = Pattern.compile("9\\(2\\)\\(([a-j])\\).*");

  private final StorageNodes storage;
  private final Function<List<String>, List<String>> recipients;

  DataNodes(StorageNodes storage, Function<List<String>, List<String>> recipients) {
    this.storage = storage;
    this.recipients = recipients;
  }

  List<Node> of(Activity activity) {
    List<Node> nodes = new ArrayList<>();
    for (DataItem item : activity.data()) {
      String name = Iris.part(Iris.activity(activity), "data-" + (nodes.size() + 1));
      nodes.add(of(item, name));
    }
    return nodes;
  }

  private Node of(DataItem item, String name) {
    return Node.named(name)
        .with("type", types(item))
        .with("dct:identifier", item.category())
        .with("title", item.label())
        .with("dpv:hasLegalBasis", condition(item.condition()))
        .with("dpv:hasDataSource", source(item.source()))
        .with("dpv:hasNecessity", necessity(item.provision()))
        .with("dpv:hasConsequence", ActivityNodes.described("dpv:Consequence", item.consequence()))
        .with("dpv:hasStorageCondition", storage.of(item.retention()))
        .with("dpv:hasRecipient", recipients.apply(item.recipients()))
        .with(
            "dpv:hasTechnicalMeasure", item.protection().stream().map(DataNodes::measure).toList())
        .with("dct:hasPart", item.fields().stream().map(Iris::member).toList());
  }

  private static List<String> types(DataItem item) {
    List<String> types = new ArrayList<>(List.of("dpv:PersonalData"));
    switch (item.special()) {
      case NONE -> {}
      case ART9 -> types.add("dpv:SpecialCategoryPersonalData");
      case ART10, ART87 -> types.add("dpv:SensitivePersonalData");
    }
    String concept = Iris.concept(item.dpv());
    if (concept != null) {
      types.add(concept);
    }
    return types;
  }

  private static @Nullable String condition(@Nullable String condition) {
    if (condition == null) {
      return null;
    }
    Matcher article = SPECIAL_CONDITION.matcher(condition);
    return article.matches() ? "eu-gdpr:A9-2-" + article.group(1) : null;
  }

  private static String source(Collected.Source source) {
    return switch (source) {
      case PROVIDED, OBSERVED -> "dpv:DataSubjectDataSource";
      case DERIVED -> "dpv:DataControllerDataSource";
      case THIRD_PARTY -> "dpv:ThirdPartyDataSource";
      case PUBLIC -> "dpv:PublicDataSource";
    };
  }

  private static @Nullable String necessity(Collected.@Nullable Provision provision) {
    if (provision == null) {
      return null;
    }
    return switch (provision) {
      case UNSPECIFIED -> null;
      case REQUIRED_BY_LAW, REQUIRED_BY_CONTRACT, REQUIRED -> "dpv:Required";
      case OPTIONAL -> "dpv:Optional";
    };
  }

  private static String measure(Protection.Measure measure) {
    return switch (measure) {
      case MASKED_IN_LOGS -> "dpv:DataRedaction";
      case ENCRYPTED -> "dpv:EncryptionAtRest";
      case HASHED -> "dpv:HashFunctions";
      case PSEUDONYMISED -> "dpv:Pseudonymisation";
      case TRUNCATED -> "dpv:Deidentification";
    };
  }
}
