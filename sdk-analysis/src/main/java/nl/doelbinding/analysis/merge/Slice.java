package nl.doelbinding.analysis.merge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of one of its modules.
 *
 * <p>Fields, cookies and findings tell their module, purposes and recipients the one that declares
 * them. The rest belongs to the activity, and comes along with it.
 *
 * @param module the module
 * @param own whether it is the module that the merged register is made for
 * @param from the whole register
 */
record Slice(ModuleEntry module, boolean own, FoundRegister from) {

  Register register() {
    return from.register();
  }

  /** Whether the module declares what tells a module. */
  boolean declares(@Nullable String told) {
    return module.id().equals(told);
  }

  /** Whether it is the module that the register was made for. */
  boolean isFirst() {
    return module.id().equals(from.module().id());
  }

  /** What the merged register tells of what a register tells without a module. */
  @Nullable String told(@Nullable String module) {
    return module == null && !own ? from.module().id() : module;
  }

  /** The activities of the module, each with the data that the module holds. */
  List<Activity> activities() {
    return register().activities().stream().map(this::part).filter(Objects::nonNull).toList();
  }

  private @Nullable Activity part(Activity activity) {
    boolean isOwner = owns(activity.module());
    List<DataItem> data =
        activity.data().stream()
            .map(item -> item.fields().isEmpty() && isOwner ? item : withOwnFields(item))
            .filter(Objects::nonNull)
            .toList();
    // A decision does not tell the module that takes it; it comes along with the whole register.
    boolean mayDecide = isFirst() && activity.automatedDecision() != null;
    return isOwner || mayDecide || !data.isEmpty() ? activity.withData(data) : null;
  }

  private @Nullable DataItem withOwnFields(DataItem item) {
    List<FieldReference> fields =
        item.fields().stream()
            .filter(field -> owns(field.module()))
            .map(field -> field.in(told(field.module())))
            .toList();
    return fields.isEmpty() ? null : item.withFields(fields);
  }

  /** The recipients the module declares, and those that receive its data. */
  List<RecipientEntry> recipients() {
    Set<String> named =
        activities().stream()
            .flatMap(activity -> activity.allRecipients().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return register().recipients().stream()
        .filter(recipient -> owns(recipient.module()) || named.contains(recipient.id()))
        .toList();
  }

  /** The cookies the module tells of. */
  List<CookieEntry> cookies() {
    return register().cookies().stream().filter(cookie -> owns(cookie.module())).toList();
  }

  /** What is missing in the module. */
  List<Finding> findings() {
    return register().findings().stream().filter(finding -> owns(finding.module())).toList();
  }

  /** What tells no module, or one that the register does not list, is of its first. */
  private boolean owns(@Nullable String told) {
    if (declares(told)) {
      return true;
    }
    return isFirst()
        && register().modules().stream().map(ModuleEntry::id).noneMatch(id -> id.equals(told));
  }
}
