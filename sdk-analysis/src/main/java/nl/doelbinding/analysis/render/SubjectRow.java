package nl.doelbinding.analysis.render;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataSubjectEntry;

/**
 * People whose data is processed, and what for.
 *
 * @param anchor unique on the page
 * @param subject who they are
 * @param activities sorted as in the register
 * @since 0.1
 */
public record SubjectRow(String anchor, DataSubjectEntry subject, List<Activity> activities) {

  String name(Words words) {
    return subject.label() == null ? subject.name() : subject.label().in(words.language());
  }
}
