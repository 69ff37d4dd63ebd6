package nl.doelbinding.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a thing when it is first asked for: what is read for it at start-up is in vain where a
 * remembered outcome answers. For one thread.
 */
final class OnDemand<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  OnDemand(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
