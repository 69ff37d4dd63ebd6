package nl.doelbinding.analysis.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is missing or wrong, as a register holds it.
 *
 * @param code the id of the rule
 * @param severity what it does to a build
 * @param article the provision behind the rule
 * @param message the sentence people read
 * @param subject what it is about
 * @param cure what to do
 * @param activity the id of the activity it is about, where it is about one
 * @param location the file and line
 * @param module the module it is about, {@code group:artifact}, where that is not the one the
 *     register was made for
 * @since 0.1
 */
public record Finding(
    String code,
    Severity severity,
    @Nullable String article,
    LocalizedText message,
    @Nullable String subject,
    @Nullable String cure,
    @Nullable String activity,
    @Nullable String location,
    @Nullable String module) {

  /** About the module the register was made for. */
  public Finding(
      String code,
      Severity severity,
      @Nullable String article,
      LocalizedText message,
      @Nullable String subject,
      @Nullable String cure,
      @Nullable String activity,
      @Nullable String location) {
    this(code, severity, article, message, subject, cure, activity, location, null);
  }

  /** The same about a module, and an activity of another register. */
  public Finding at(@Nullable String otherModule, @Nullable String otherActivity) {
    return new Finding(
        code, severity, article, message, subject, cure, otherActivity, location, otherModule);
  }

  /**
   * The findings of violations, worst first.
   *
   * @param activities the activities they may be about
   */
  public static List<Finding> of(List<Violation> violations, List<Activity> activities) {
    Map<String, String> bySubject = new HashMap<>();
    activities.forEach(
        activity -> bySubject.put(activity.purposeType().replace('$', '.'), activity.id()));
    return violations.stream()
        .sorted()
        .map(violation -> of(violation, bySubject.get(violation.subject())))
        .toList();
  }

  private static Finding of(Violation violation, @Nullable String activity) {
    return new Finding(
        violation.rule().id(),
        violation.severity(),
        violation.rule().article(),
        LocalizedText.of(Language.EN, violation.message()),
        violation.subject(),
        violation.cure(),
        activity,
        location(violation.place()));
  }

  private static @Nullable String location(@Nullable SourcePlace place) {
    SourceReference source = SourceReference.of(place);
    return source == null ? null : source.toString();
  }
}
