package nl.doelbinding.sample.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the start page tells: the samples, and what they are to keep.
 *
 * @param samples in the order to show
 * @param promises in the order of the ledger
 */
public record Overview(List<Sample> samples, List<KeptPromise> promises) {

  /** Copies the lists. */
  public Overview {
    samples = List.copyOf(samples);
    promises = List.copyOf(promises);
  }

  /** What the build left on the class path. */
  static Overview load() {
    return new Overview(
        List.of(read("samples.json", Sample[].class)),
        List.of(read("promises.json", KeptPromise[].class)));
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream file = Overview.class.getResourceAsStream(name)) {
      return JsonMapper.shared().readValue(Objects.requireNonNull(file, name), type);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The sample in a directory. */
  Optional<Sample> sample(String directory) {
    return samples.stream().filter(sample -> sample.directory().equals(directory)).findFirst();
  }

  /** What a sample is to keep. */
  public List<KeptPromise> of(Sample sample) {
    return promises.stream()
        .filter(promise -> promise.sample().equals(sample.directory()))
        .toList();
  }
}
