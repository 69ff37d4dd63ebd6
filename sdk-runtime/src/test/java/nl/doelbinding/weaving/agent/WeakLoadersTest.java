package nl.doelbinding.weaving.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import nl.doelbinding.weaving.WeavingOptions;
import org.junit.jupiter.api.Test;

class WeakLoadersTest {

  @Test
  void a_loader_has_one_value_and_another_one_its_own() {
    WeakLoaders<Object> loaders = new WeakLoaders<>(loader -> new Object());
    ClassLoader one = new Equal();
    ClassLoader other = new Equal();

    assertThat(loaders.of(one)).isSameAs(loaders.of(one)).isNotSameAs(loaders.of(other));
    assertThat(loaders.size()).isEqualTo(2);
  }

  @Test
  void a_loader_that_is_gone_leaves_nothing_behind() throws InterruptedException {
    WeakLoaders<LoaderWeaver> loaders =
        new WeakLoaders<>(loader -> new LoaderWeaver(loader, WeavingOptions.ofDefaults()));
    WeakReference<ClassLoader> gone = new WeakReference<>(used(loaders));

    for (int i = 0; i < 200 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(gone.get()).isNull();
    for (int i = 0; i < 200 && loaders.size() > 1; i++) {
      loaders.of(new Equal());
      System.gc();
      Thread.sleep(10);
    }
    assertThat(loaders.size()).isLessThan(20);
  }

  private static ClassLoader used(WeakLoaders<LoaderWeaver> loaders) {
    ClassLoader loader = new Equal();
    loaders.of(loader);
    return loader;
  }

  /** As an application may write one. */
  private static final class Equal extends ClassLoader {
    @Override
    public boolean equals(Object other) {
      return other instanceof Equal;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
