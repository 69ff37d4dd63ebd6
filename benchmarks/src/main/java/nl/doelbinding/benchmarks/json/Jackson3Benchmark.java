package nl.doelbinding.benchmarks.json;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.jackson3.PurposeModule;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

/** Writes a bean of twelve properties with Jackson 3; under the purpose of all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(4)
public class Jackson3Benchmark {

  private final PlainCustomer plain = new PlainCustomer();
  private final DeclaredCustomer declared = new DeclaredCustomer();
  private final FilteredCustomer filtered = new FilteredCustomer();
  private final ViewedCustomer viewed = new ViewedCustomer();

  private final JsonMapper bare = JsonMapper.builder().build();
  private final JsonMapper guarded = JsonMapper.builder().addModule(new PurposeModule()).build();
  private final JsonMapper filtering =
      JsonMapper.builder()
          .filterProvider(
              new SimpleFilterProvider()
                  .addFilter(
                      "purpose", SimpleBeanPropertyFilter.serializeAllExcept(Set.of("absent"))))
          .build();

  private PurposeScope scope;

  /** Binds the purpose on the thread that measures. */
  @Setup
  public void bind() {
    scope = Purposes.bind(Invoicing.class);
  }

  /** Leaves nothing bound. */
  @TearDown
  public void unbind() {
    scope.close();
  }

  /** A mapper without anything. */
  @Benchmark
  public byte[] plain() throws Exception {
    return bare.writeValueAsBytes(plain);
  }

  /** The module on a bean that declares nothing. */
  @Benchmark
  public byte[] moduleOnPlainBean() throws Exception {
    return guarded.writeValueAsBytes(plain);
  }

  /** The module; every property is covered. */
  @Benchmark
  public byte[] module() throws Exception {
    return guarded.writeValueAsBytes(declared);
  }

  /** A peer: a property filter by name. */
  @Benchmark
  public byte[] propertyFilter() throws Exception {
    return filtering.writeValueAsBytes(filtered);
  }

  /** A peer: purposes as views, chosen for each call. */
  @Benchmark
  public byte[] view() throws Exception {
    return bare.writerWithView(Invoicing.class).writeValueAsBytes(viewed);
  }
}
