package nl.doelbinding.analysis.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.analysis.flow.code.Reference;

/** Remembers what is known of methods: classes call the same ones. Threads may share it. */
final class CallPlans {

  private static final int MOST_REMEMBERED = 20_000;

  private final FlowTable table;
  private final Exceptions exceptions;
  private final Map<Reference, CallPlan> plans = new ConcurrentHashMap<>();

  CallPlans(FlowTable table, Exceptions exceptions) {
    this.table = table;
    this.exceptions = exceptions;
  }

  CallPlan of(Reference called) {
    CallPlan known = plans.get(called);
    if (known == null) {
      if (plans.size() > MOST_REMEMBERED) {
        plans.clear();
      }
      known = CallPlan.of(table, exceptions, called);
      plans.put(called, known);
    }
    return known;
  }
}
