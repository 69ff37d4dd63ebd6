package nl.doelbinding.verification.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entities that Hibernate's enhancer has changed meet the same checks in whichever order, and those
 * of an entity that is mapped by its fields: an enhanced one is not read by its getters.
 */
class HibernateEnhancerTest {

  private static final List<String> ENTITIES =
      List.of("nl.acme.FieldEntity", "nl.acme.PropertyEntity");

  private static final String FIELDS = "Hibernate, mapped by fields";
  private static final String GETTERS = "Hibernate, mapped by getters";

  @TempDir static Path directory;

  static Fixture plain;

  @BeforeAll
  static void compile() throws Exception {
    plain = Fixture.compiledIn(directory);
  }

  @Test
  void woven_and_then_enhanced() throws Exception {
    Fixture both = plain.copiedTo(directory.resolve("woven-enhanced")).woven();
    enhance(both);

    assertMeetsWhatIsDocumented(both, List.of());
  }

  @Test
  void enhanced_and_then_woven() throws Exception {
    Fixture both = plain.copiedTo(directory.resolve("enhanced-woven"));
    enhance(both);
    both.woven();

    assertMeetsWhatIsDocumented(both, List.of());
  }

  @Test
  void enhanced_and_woven_by_the_agent() throws Exception {
    Fixture enhanced = plain.copiedTo(directory.resolve("enhanced"));
    enhance(enhanced);

    assertMeetsWhatIsDocumented(
        enhanced, List.of("-javaagent:" + AgentJar.path() + "=mode=observe"));
  }

  private static void assertMeetsWhatIsDocumented(Fixture fixture, List<String> options) {
    ReadPathTable met = Run.onSeventeen(directory).once(fixture.classPath(), options, "entities");

    ReadPathTable documented = ReadPathTable.documented().startingWith(FIELDS);
    assertThat(met.startingWith(FIELDS).markdown()).isEqualTo(documented.markdown());
    assertThat(met.startingWith(GETTERS).markdown())
        .isEqualTo(documented.markdown().replace(FIELDS, GETTERS));
  }

  private static void enhance(Fixture fixture) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(urls(fixture), null)) {
      Enhancer enhancer =
          BytecodeProviderInitiator.buildDefaultBytecodeProvider().getEnhancer(context(loader));
      for (String entity : ENTITIES) {
        Path file = fixture.classes().resolve(entity.replace('.', File.separatorChar) + ".class");
        byte[] enhanced = enhancer.enhance(entity, Files.readAllBytes(file));
        assertThat(enhanced).isNotNull();
        Files.write(file, enhanced);
      }
    }
  }

  private static DefaultEnhancementContext context(ClassLoader loader) {
    return new DefaultEnhancementContext() {
      @Override
      public ClassLoader getLoadingClassLoader() {
        return loader;
      }

      @Override
      public boolean hasLazyLoadableAttributes(UnloadedClass type) {
        return true;
      }

      @Override
      public boolean isLazyLoadable(UnloadedField field) {
        return true;
      }
    };
  }

  private static URL[] urls(Fixture fixture) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : fixture.classPath()) {
      urls.add(entry.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
