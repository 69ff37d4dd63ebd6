package nl.doelbinding.verification.weaving;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import tools.jackson.databind.json.JsonMapper;

/** Writes a bean and reads it again. */
public final class JacksonWork implements Callable<String> {

  /** A bean. */
  public record Order(String number, List<String> lines, int total) {}

  @Override
  public String call() {
    try (PurposeScope scope = Purposes.bind(Everything.class)) {
      JsonMapper mapper = JsonMapper.builder().build();
      Order order = new Order("7", List.of("a", "b"), 3);
      Order back = mapper.readValue(mapper.writeValueAsString(order), Order.class);
      return back.equals(order) ? "done" : "different";
    }
  }
}
