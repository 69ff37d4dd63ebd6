package nl.doelbinding.sample.start;

import java.util.ArrayList;
import java.util.List;

/**
 * How many promises are kept in each way, as a bar of a hundred wide.
 *
 * @param all how many there are
 * @param parts a part for each way
 */
public record Bar(int all, List<Part> parts) {

  /**
   * A part of the bar.
   *
   * @param from where it begins
   * @param width how wide it is
   */
  public record Part(Status status, int count, double from, double width) {}

  /** Copies the list. */
  public Bar {
    parts = List.copyOf(parts);
  }

  /** The bar of some promises. */
  public static Bar of(List<KeptPromise> promises) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (Status status : Status.values()) {
      int count = (int) promises.stream().filter(one -> one.status() == status).count();
      double unit = promises.isEmpty() ? 0 : 100.0 / promises.size();
      parts.add(new Part(status, count, before * unit, count * unit));
      before += count;
    }
    return new Bar(promises.size(), parts);
  }
}
