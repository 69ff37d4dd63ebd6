package nl.doelbinding.analysis.diff;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * What changes are about.
 *
 * @param activities the ids of activities
 * @param name what a sentence calls the activity
 * @param subject what a machine calls it
 * @param module the module that declares it
 * @param source where it is declared
 */
record About(
    List<String> activities,
    Phrase name,
    String subject,
    @Nullable String module,
    @Nullable SourceReference source) {

  /** The organisation, its devices and measures. */
  static About organisation(String subject) {
    return new About(List.of(), Phrase.NOTHING, subject, null, null);
  }

  /** An activity that is there. */
  static About activity(Activity activity) {
    return new About(
        List.of(activity.id()),
        Phrase.of(activity.name()).quoted(),
        activity.purposeType(),
        activity.module(),
        activity.source());
  }

  /** An activity that is gone, and so has no place. */
  static About gone(Activity activity) {
    return activity(activity).at(activity.purposeType(), null, null);
  }

  /** The same, declared elsewhere. */
  About at(String other, @Nullable String otherModule, @Nullable SourceReference otherSource) {
    return new About(activities, name, other, otherModule, otherSource);
  }
}
