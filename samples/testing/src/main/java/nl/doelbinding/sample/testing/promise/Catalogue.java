package nl.doelbinding.sample.testing.promise;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The promises of one statement, in the words of the project.
 *
 * @param sample the directory of the sample that is to keep them
 * @param promises all of them, in the order of the statement
 */
public record Catalogue(String sample, List<PromiseEntry> promises) {

  /** Its name in the directory of a sample. */
  public static final String FILE_NAME = "promises.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Copies the list. */
  public Catalogue {
    promises = List.copyOf(promises);
  }

  /** That of the sample in whose directory the tests run. */
  public static Catalogue ofThisModule() {
    return of(Path.of("").toAbsolutePath());
  }

  /** That of a sample. */
  public static Catalogue of(Path sample) {
    return new Catalogue(
        String.valueOf(sample.getFileName()),
        List.of(MAPPER.readValue(sample.resolve(FILE_NAME).toFile(), PromiseEntry[].class)));
  }
}
