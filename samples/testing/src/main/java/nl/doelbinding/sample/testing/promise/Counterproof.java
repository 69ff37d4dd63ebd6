package nl.doelbinding.sample.testing.promise;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.launcher.TagFilter.includeTags;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs every test that proves a promise with {@linkplain SdkTakenOut the SDK taken out}. One that
 * passes all the same proves nothing, and is an error; so is one that is skipped.
 */
public final class Counterproof {

  private Counterproof() {}

  /**
   * Exits with 1 where a proof is none.
   *
   * @param arguments the directory of the test classes, and the file for the proofs that are found
   */
  public static void main(String[] arguments) throws Exception {
    SdkTakenOut.forThisProcess();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClasspathRoots(Set.of(Path.of(arguments[0]))))
            .filters(includeTags("promise"))
            .build();
    ProofListener outcome = new ProofListener();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, outcome);

    List<Proof> proofs = outcome.proofs();
    Files.write(
        Path.of(arguments[1]),
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsBytes(proofs));
    List<String> faults = outcome.faults();
    System.out.printf(
        "%d proofs; without the SDK %s%n",
        proofs.size(),
        faults.isEmpty()
            ? "each fails, as it should"
            : faults.size() + " do not fail as they should");
    faults.forEach(System.out::println);
    // Servers that tests started may leave threads behind.
    System.exit(faults.isEmpty() ? 0 : 1);
  }
}
