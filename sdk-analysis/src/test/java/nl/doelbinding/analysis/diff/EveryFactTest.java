package nl.doelbinding.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryFactTest {
  private static final Register SHOP = Shop.register().register();
  private static final Register HOSTILE = HostileRegister.register();

  @ParameterizedTest
  @MethodSource("registers")
  void a_register_does_not_differ_from_itself(Register register) {
    assertThat(RegisterDiff.between(register, register)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void every_fact_that_changes_is_told_in_both_directions(Register register) {
    List<Mutation> mutations = Mutation.of(register);

    assertThat(mutations).hasSizeGreaterThan(80);
    assertThat(mutations)
        .filteredOn(
            mutation ->
                RegisterDiff.between(register, mutation.mutant()).isEmpty()
                    || RegisterDiff.between(mutation.mutant(), register).isEmpty())
        .as("facts whose change is not told")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void a_hash_changes_with_what_is_more_than_light_and_with_nothing_else(Register register) {
    assertThat(Mutation.of(register))
        .filteredOn(Mutation::isOfActivity)
        .filteredOn(mutation -> !mutation.path().matches("/activities/[0-9]+/id"))
        .filteredOn(
            mutation -> {
              boolean heavier =
                  RegisterDiff.between(register, mutation.mutant()).stream()
                      .anyMatch(change -> change.weight() != Weight.LIGHT);
              return heavier == hashes(register).equals(hashes(mutation.mutant()));
            })
        .as("facts of which hash and weight disagree")
        .isEmpty();
  }

  @Property(tries = 100)
  void the_order_of_lists_counts_for_nothing(@ForAll long seed) {
    Register shuffled = shuffled(SHOP, new Random(seed));

    assertThat(RegisterDiff.between(SHOP, shuffled)).isEmpty();
    assertThat(hashes(shuffled)).isEqualTo(hashes(SHOP));
  }

  static List<Register> registers() {
    return List.of(SHOP, HOSTILE);
  }

  private static List<String> hashes(Register register) {
    ActivityMeaning meaning = new ActivityMeaning(register.recipients());
    return register.activities().stream().map(meaning::hash).sorted().toList();
  }

  private static Register shuffled(Register register, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : register.activities()) {
      activities.add(
          activity.withData(
              shuffled(
                  activity.data().stream()
                      .map(item -> item.withFields(shuffled(item.fields(), random)))
                      .toList(),
                  random)));
    }
    return new Register(
        register.generator(),
        shuffled(register.modules(), random),
        register.role(),
        register.organisation(),
        shuffled(register.jointControllers(), random),
        register.representative(),
        register.dpo(),
        register.supervisoryAuthority(),
        shuffled(register.controllers(), random),
        shuffled(activities, random),
        shuffled(register.recipients(), random),
        shuffled(register.cookies(), random),
        shuffled(register.securityMeasures(), random),
        register.requestHandling(),
        register.breachHandling(),
        register.statement(),
        shuffled(register.events(), random),
        shuffled(register.claims(), random),
        register.findings());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
