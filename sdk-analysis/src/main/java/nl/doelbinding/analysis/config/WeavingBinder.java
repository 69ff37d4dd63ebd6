package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.Set;
import nl.doelbinding.declaration.ClassPatterns;
import nl.doelbinding.weaving.Excuse;
import nl.doelbinding.weaving.Exemption;
import nl.doelbinding.weaving.WeavingOptions;
import org.jspecify.annotations.Nullable;

/** From keys to {@link WeavingOptions}. */
final class WeavingBinder {

  private WeavingBinder() {}

  static WeavingOptions bind(@Nullable Group group) {
    WeavingOptions usual = WeavingOptions.ofDefaults();
    if (group == null) {
      return usual;
    }
    List<Excuse> excused = group.groups("excused", Keys.EXCUSE, WeavingBinder::excuse);
    return new WeavingOptions(
        group.has("exempt")
            ? Set.copyOf(group.choices("exempt", Exemption.class, Exemption::id))
            : usual.exempt(),
        excused);
  }

  private static @Nullable Excuse excuse(Group group) {
    String readers = group.required("readers");
    String reason = group.required("reason");
    if (readers.isEmpty() || reason.isEmpty()) {
      return null;
    }
    String pattern = group.text("readers", Form.CLASS_PATTERN);
    return pattern == null || !ClassPatterns.isPattern(pattern)
        ? null
        : new Excuse(pattern, reason);
  }
}
