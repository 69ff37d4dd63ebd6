package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Makes one register of a module's own and those of the modules it depends on.
 *
 * <p>The own register decides who the organisation is and what else belongs to it. Activities for
 * one purpose become one, as its declaring module describes it, with the data of all; recipients,
 * cookies, measures and events are united. What contradicts each other is a violation with both
 * places, and the register then has the own declaration, or that of the first module by name.
 *
 * <p>Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class RegisterMerge {
  private RegisterMerge() {}

  /**
   * Merges.
   *
   * @param own the register of the module for which it is made; may have merged others before
   * @param others the registers of other modules, in any order
   * @param excluded the modules to leave out
   */
  public static MergedRegister merge(
      Register own, List<FoundRegister> others, ModulePatterns excluded) {
    List<Violation> violations = new ArrayList<>();
    List<Slice> slices =
        new SliceChoice(excluded, violations::add).of(new FoundRegister(own, "the module"), others);
    Conflicts conflicts = new Conflicts(violations::add);
    List<RecipientEntry> recipients = new RecipientMerge(slices, conflicts).recipients();
    new ControllerCheck(own, recipients).check(slices, violations::add);
    ActivityMerge activities = new ActivityMerge(slices, conflicts);
    Register merged =
        ActivityMeaning.hashed(
            new Register(
                own.generator(),
                modules(own, slices),
                own.role(),
                own.organisation(),
                own.jointControllers(),
                own.representative(),
                own.dpo(),
                own.supervisoryAuthority(),
                own.controllers(),
                activities.activities(),
                recipients,
                CookieMerge.cookies(slices, activities.ids()),
                measures(slices),
                own.requestHandling(),
                own.breachHandling(),
                own.statement(),
                events(slices),
                own.claims(),
                List.of()));
    return new MergedRegister(
        merged.withFindings(FindingMerge.findings(slices, activities.ids(), merged)), violations);
  }

  /** A register of one module needs no hash to be told from others. */
  private static List<ModuleEntry> modules(Register own, List<Slice> slices) {
    return slices.size() == 1 ? own.modules() : slices.stream().map(Slice::module).toList();
  }

  private static List<Measure> measures(List<Slice> slices) {
    Map<String, Measure> measures = new TreeMap<>();
    slices.stream()
        .flatMap(slice -> slice.register().securityMeasures().stream())
        .forEach(measure -> measures.putIfAbsent(measure.id(), measure));
    return List.copyOf(measures.values());
  }

  private static List<EventEntry> events(List<Slice> slices) {
    Map<String, EventEntry> events = new TreeMap<>();
    slices.stream()
        .flatMap(slice -> slice.register().events().stream())
        .forEach(
            event ->
                events.merge(
                    event.id(),
                    event,
                    (known, other) -> new EventEntry(known.id(), known.label().or(other.label()))));
    return List.copyOf(events.values());
  }
}
