package nl.doelbinding.analysis.render;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.annotations.Category;

/**
 * A category of data across all activities.
 *
 * @param anchor unique on the page
 * @param label its name
 * @param special whether the law sets it apart
 * @param places how many members hold it
 * @param subjects whom it is about
 * @param activities what it is used for
 * @param recipients who receives it
 * @since 0.1
 */
public record CategoryRow(
    String anchor,
    LocalizedText label,
    Category.Special special,
    int places,
    List<SubjectRow> subjects,
    List<Activity> activities,
    List<RecipientEntry> recipients) {}
