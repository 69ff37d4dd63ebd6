package nl.doelbinding.propagation;

import io.micrometer.context.ThreadLocalAccessor;
import nl.doelbinding.purpose.PurposeHandover;
import nl.doelbinding.purpose.PurposeSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Carries the bound purposes with Micrometer's context snapshots: {@code
 * ContextSnapshotFactory.captureAll().wrap(task)}, {@code ContextExecutorService}, Spring's {@code
 * ContextPropagatingTaskDecorator}, and Reactor after {@code
 * Hooks.enableAutomaticContextPropagation()}.
 *
 * <p>A task captured where nothing was bound runs under what the running thread has bound, unless
 * the factory clears what is missing ({@code clearMissing(true)}); that of a pool has nothing.
 *
 * <p>Found as a service. Threads may share it.
 *
 * @since 0.1
 */
public final class PurposeThreadLocalAccessor implements ThreadLocalAccessor<PurposeSnapshot> {

  /** Under which a context holds the purposes. */
  public static final String KEY = "nl.doelbinding.purposes";

  /** For whoever finds services. */
  public PurposeThreadLocalAccessor() {}

  @Override
  public Object key() {
    return KEY;
  }

  @Override
  public @Nullable PurposeSnapshot getValue() {
    return PurposeHandover.current();
  }

  @Override
  public void setValue(PurposeSnapshot purposes) {
    PurposeHandover.set(purposes);
  }

  @Override
  public void setValue() {
    PurposeHandover.clear();
  }

  @Override
  public void restore(PurposeSnapshot previous) {
    PurposeHandover.restore(previous);
  }

  @Override
  public void restore() {
    PurposeHandover.restore(null);
  }
}
