package nl.doelbinding.benchmarks.purpose;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;
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
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** One guarded call of a getter, by what a team would otherwise guard it with. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class PurposePeersBenchmark {

  /** What proxies need. */
  public interface Subscriber {
    /** Of whoever subscribed. */
    String getEmail();
  }

  /** A subscriber; the goal {@code weave} leaves it alone. */
  public static class PlainSubscriber implements Subscriber {
    private final String email = new String("subscriber@example.org");

    @Override
    @PreAuthorize("hasAuthority('newsletter')")
    public String getEmail() {
      return email;
    }
  }

  /** What a check by reflection reads at each call. */
  static final class Declaration {
    @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
    String getEmail() {
      throw new UnsupportedOperationException("Only its annotation is looked at");
    }
  }

  private final PlainSubscriber plain = new PlainSubscriber();
  private final DeclaredPerson declared = new DeclaredPerson("subscriber");
  private final PlainSubscriber secured = secured(plain);
  private final Subscriber proxy = proxied(plain);
  private final Method declaration = declarationOf();

  private PurposeScope scope;

  /** Binds the purpose, or what stands for it, on the thread that measures. */
  @Setup
  public void bind() {
    scope = Purposes.bind(Newsletter.class);
    SecurityContextHolder.getContext()
        .setAuthentication(
            new TestingAuthenticationToken(
                "clerk", "", List.of(new SimpleGrantedAuthority("newsletter"))));
  }

  /** Leaves nothing bound. */
  @TearDown
  public void unbind() {
    scope.close();
    SecurityContextHolder.clearContext();
  }

  /** No check at all. */
  @Benchmark
  public String plain() {
    return plain.getEmail();
  }

  /** Ours. */
  @Benchmark
  public String woven() {
    return declared.getEmail();
  }

  /** A proxy of the JDK that knows the purposes of each method. */
  @Benchmark
  public String jdkProxy() {
    return proxy.getEmail();
  }

  /** The annotation read at each call. */
  @Benchmark
  public String annotationReflection() {
    for (Class<?> purpose : declaration.getAnnotation(PersonalData.class).purpose()) {
      if (Purposes.covered().contains(purpose)) {
        return plain.getEmail();
      }
    }
    throw new IllegalStateException("The purpose is bound");
  }

  /** Spring Security's {@code PreAuthorize}. */
  @Benchmark
  public String springSecurity() {
    return secured.getEmail();
  }

  private static PlainSubscriber secured(PlainSubscriber target) {
    ProxyFactory factory = new ProxyFactory(target);
    factory.setProxyTargetClass(true);
    factory.addAdvisor(AuthorizationManagerBeforeMethodInterceptor.preAuthorize());
    return (PlainSubscriber) factory.getProxy();
  }

  private static Method declarationOf() {
    try {
      return Declaration.class.getDeclaredMethod("getEmail");
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Subscriber proxied(Subscriber target) {
    Map<String, Set<Class<?>>> purposes = Map.of("getEmail", Set.of(Newsletter.class));
    return (Subscriber)
        Proxy.newProxyInstance(
            Subscriber.class.getClassLoader(),
            new Class<?>[] {Subscriber.class},
            (any, method, arguments) -> {
              Set<Class<?>> declared = purposes.getOrDefault(method.getName(), Set.of());
              if (declared.stream().noneMatch(Purposes.covered()::contains)) {
                throw new IllegalStateException("The purpose is bound");
              }
              return invoke(target, method, arguments);
            });
  }

  private static Object invoke(Subscriber target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
