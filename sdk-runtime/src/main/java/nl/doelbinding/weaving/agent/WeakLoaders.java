package nl.doelbinding.weaving.agent;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something for each class loader, gone with it. Compares loaders by identity, since their {@code
 * equals} is code of the application. Threads may share it.
 *
 * @param <V> what is kept; it must not hold the loader
 */
final class WeakLoaders<V> {

  private final Function<ClassLoader, V> maker;
  private final Map<Object, V> values = new ConcurrentHashMap<>();
  private final ReferenceQueue<ClassLoader> unloaded = new ReferenceQueue<>();

  WeakLoaders(Function<ClassLoader, V> maker) {
    this.maker = maker;
  }

  V of(ClassLoader loader) {
    V known = values.get(new Sought(loader));
    if (known != null) {
      return known;
    }
    for (Reference<?> gone = unloaded.poll(); gone != null; gone = unloaded.poll()) {
      values.remove(gone);
    }
    V made = maker.apply(loader);
    V before = values.putIfAbsent(new Kept(loader, unloaded), made);
    return before == null ? made : before;
  }

  int size() {
    return values.size();
  }

  private static boolean same(@Nullable ClassLoader one, Object key) {
    return one != null
        && one
            == (key instanceof Sought sought
                ? sought.loader
                : key instanceof Kept kept ? kept.get() : null);
  }

  private static final class Kept extends WeakReference<ClassLoader> {
    private final int hash;

    Kept(ClassLoader loader, ReferenceQueue<ClassLoader> queue) {
      super(loader, queue);
      hash = System.identityHashCode(loader);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other != null && same(get(), other));
    }
  }

  private static final class Sought {
    private final ClassLoader loader;

    Sought(ClassLoader loader) {
      this.loader = loader;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(loader);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other != null && same(loader, other));
    }
  }
}
