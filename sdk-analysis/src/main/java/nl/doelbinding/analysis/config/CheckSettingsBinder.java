package nl.doelbinding.analysis.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.OwnTerms;
import nl.doelbinding.analysis.rule.Level;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.RuleLevels;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.declaration.ClassPatterns;
import org.jspecify.annotations.Nullable;

/** From keys to the {@link CheckSettings}. */
final class CheckSettingsBinder {
  private static final List<String> RULES = Rules.all().stream().map(Rule::id).toList();
  private static final List<String> CATEGORIES =
      Arrays.stream(Category.values()).map(Category::name).toList();

  private final Group root;

  CheckSettingsBinder(Group root) {
    this.root = root;
  }

  CheckSettings bind() {
    Group detection = root.group("detection", Keys.DETECTION);
    List<String> exclude = root.texts("exclude", Form.CLASS_PATTERN);
    return new CheckSettings(
        rules(root.group("rules", RULES)),
        detection == null ? OwnTerms.none() : terms(detection),
        new ClassPatterns(exclude.stream().filter(ClassPatterns::isPattern).toList()),
        root.text("baseline", Form.FILE),
        coverage(),
        withoutRegister(root.group("merge", Keys.MERGE)));
  }

  private static ModulePatterns withoutRegister(@Nullable Group merge) {
    return merge == null
        ? ModulePatterns.none()
        : new ModulePatterns(
            merge.texts("exclude", Form.MODULE_PATTERN).stream()
                .filter(ModulePatterns::isPattern)
                .toList());
  }

  private RuleLevels rules(@Nullable Group group) {
    Map<RuleLevels.Key, Level> levels = new HashMap<>();
    if (group != null) {
      for (Rule rule : Rules.all()) {
        if (group.has(rule.id())) {
          level(group, rule, levels);
        }
      }
    }
    return new RuleLevels(levels);
  }

  private void level(Group group, Rule rule, Map<RuleLevels.Key, Level> into) {
    String id = rule.id();
    if (!rule.isAdjustable()) {
      group.problem(id, "rules.%s cannot be changed: %s; leave it out", id, whyNot(rule));
    } else if (rule.equals(Rules.UNDECLARED) && group.isGroup(id)) {
      Group certainty = group.group(id, Keys.CERTAINTY);
      for (Confidence confidence : List.of(Confidence.SURE, Confidence.LIKELY)) {
        Level level =
            certainty == null
                ? null
                : certainty.choice(
                    confidence.name().toLowerCase(Locale.ROOT), Level.class, Level::id);
        if (level != null) {
          into.put(new RuleLevels.Key(id, confidence), level);
        }
      }
    } else {
      Level level = group.choice(id, Level.class, Level::id);
      if (level != null) {
        into.put(new RuleLevels.Key(id, null), level);
      }
    }
  }

  private static String whyNot(Rule rule) {
    if (rule.isAboutWeaving()) {
      return "a read that was not woven is not checked";
    }
    return rule.isAboutInput()
        ? "what was not read was not checked"
        : "the program decides that when it runs, with doelbinding.mode";
  }

  private static OwnTerms terms(Group detection) {
    Map<Category, List<String>> personal = new EnumMap<>(Category.class);
    Group terms = detection.group("terms", CATEGORIES);
    if (terms != null) {
      for (String category : terms.keys()) {
        personal.put(Category.valueOf(category), terms.texts(category, Form.TERM));
      }
    }
    return new OwnTerms(
        personal, new ArrayList<>(detection.texts("notPersonal", Form.TERM_OR_NAME)));
  }

  private @Nullable Integer coverage() {
    String written = root.code("coverage");
    if (written == null) {
      return null;
    }
    if (!Form.PERCENTAGE.accepts(written)) {
      root.problem(
          "coverage",
          "coverage: \"%s\" is no %s",
          Problems.shown(written),
          Form.PERCENTAGE.expected());
      return null;
    }
    return Integer.valueOf(written);
  }
}
