package nl.doelbinding.verification.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.PurposeWeaver;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WovenClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

  private static final int JAVA_7 = 51;

  private static Corpus corpus;
  private static final Map<String, byte[]> WOVEN = new HashMap<>();
  private static final List<String> REFUSED = new ArrayList<>();
  private static int reads;
  private static int bound;

  @BeforeAll
  static void weave() throws Exception {
    corpus = Corpus.read();
    PurposeWeaver weaver = new PurposeWeaver(new Declarations(corpus));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    for (Map.Entry<String, byte[]> entry : corpus.classes().entrySet()) {
      try {
        WovenClass woven = weaver.weave(entry.getValue());
        WOVEN.put(entry.getKey(), woven.bytes());
        reads += woven.sites().size();
        bound += woven.bound().size();
      } catch (WeavingException refused) {
        REFUSED.add(refused.className() + "." + refused.method());
        WOVEN.put(entry.getKey(), entry.getValue());
      }
    }
    double seconds = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
    System.out.printf(
        "%,d classes, %,d reads, %,d methods woven in %.1f s of one processor: %,.0f classes a second%n",
        WOVEN.size(), reads, bound, seconds, WOVEN.size() / seconds);
  }

  @Test
  void all_classes_of_the_libraries_are_woven() {
    assertThat(WOVEN).hasSizeGreaterThan(14_000).hasSameSizeAs(corpus.classes());
    assertThat(reads).isGreaterThan(80_000);
    assertThat(bound).isGreaterThan(20_000);
  }

  @Test
  void only_what_is_too_old_or_fills_a_method_to_the_brim_is_refused() {
    assertThat(REFUSED)
        .filteredOn(refused -> !isTooOld(refused))
        .containsExactly("groovyjarjarantlr4.v4.unicode.UnicodeData.addPropertyAliases");
  }

  /** Refused as a class, and of a version before Java 7. */
  private static boolean isTooOld(String refused) {
    return refused.endsWith(".")
        && WOVEN.get(refused.substring(0, refused.length() - 1))[7] < JAVA_7;
  }

  @Test
  void a_second_weaving_changes_none_of_them() throws Exception {
    PurposeWeaver weaver = new PurposeWeaver(new Declarations(corpus));
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : WOVEN.entrySet()) {
      boolean refused = REFUSED.stream().anyMatch(name -> name.startsWith(entry.getKey() + "."));
      if (!refused && weaver.weave(entry.getValue()).changed()) {
        changed.add(entry.getKey());
      }
    }
    assertThat(changed).isEmpty();
  }

  @Test
  void every_woven_class_links_as_the_original_does() throws Exception {
    Map<String, String> different = new TreeMap<>();
    int linked = 0;
    try (WovenLoader before = new WovenLoader(corpus.classes());
        WovenLoader after = new WovenLoader(WOVEN)) {
      for (String name : corpus.classes().keySet()) {
        String was = link(name, before);
        String is = link(name, after);
        if (!was.equals(is)) {
          different.put(name, was + " became " + is);
        }
        linked += is.isEmpty() ? 1 : 0;
      }
    }
    assertThat(different).isEmpty();
    assertThat(linked).isGreaterThan(12_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jackson", "Hibernate", "Spring"})
  void a_library_does_its_work_when_it_is_woven(String library) throws Exception {
    try (WovenLoader loader = new WovenLoader(WOVEN)) {
      Thread thread = Thread.currentThread();
      ClassLoader ours = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        Callable<?> work =
            (Callable<?>)
                loader
                    .loadClass("nl.doelbinding.verification.weaving." + library + "Work")
                    .getConstructor()
                    .newInstance();
        assertThat(work.call()).isEqualTo("done");
      } finally {
        thread.setContextClassLoader(ours);
      }
    }
  }

  /**
   * The name of the error, if there is one. Asking for the fields links a class, which verifies its
   * code, and does not initialise it.
   */
  private static String link(String name, ClassLoader loader) {
    try {
      Object unused = loader.loadClass(name).getDeclaredFields();
      return "";
    } catch (ClassNotFoundException | LinkageError refused) {
      return refused.getClass().getName();
    }
  }
}
