package nl.doelbinding.analysis.flow;

import java.util.List;
import nl.doelbinding.analysis.flow.code.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a method before it is called; looked up once for each method a class names.
 *
 * @param called the method, where a class inherits it that of the superclass
 * @param sink where it hands values to
 * @param request what it reads of a request
 * @param carrier what its result is made of
 * @param handsOn whether it hands on what its object holds
 * @param ends whether nothing is left of a value after it
 */
record CallPlan(
    Reference called,
    FlowData.@Nullable Sink sink,
    FlowData.@Nullable Request request,
    FlowData.@Nullable Carrier carrier,
    boolean handsOn,
    boolean ends) {

  private static final FlowData.Sink MESSAGE =
      new FlowData.Sink("DB-111", "the message of an exception", List.of(), List.of(), null, false);

  static CallPlan of(FlowTable table, Exceptions exceptions, Reference called) {
    return new CallPlan(
        called,
        exceptions.areMadeBy(called) ? MESSAGE : table.sink(called),
        table.request(called),
        table.carrier(called),
        table.handsOn(called),
        table.ends(called));
  }
}
