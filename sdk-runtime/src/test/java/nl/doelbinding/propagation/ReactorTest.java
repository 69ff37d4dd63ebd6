package nl.doelbinding.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class ReactorTest {

  private static final Set<Class<?>> NEWSLETTER = Set.of(Newsletter.class);

  private final Scheduler one = Schedulers.newSingle("one");
  private final Scheduler many = Schedulers.newParallel("many", 4);

  @BeforeAll
  static void carry() {
    Hooks.enableAutomaticContextPropagation();
  }

  @AfterAll
  static void stop() {
    Hooks.disableAutomaticContextPropagation();
  }

  @AfterEach
  void nothing_stays_bound_anywhere() {
    assertThat(Purposes.current()).isEmpty();
    Hooks.disableAutomaticContextPropagation();
    for (Scheduler scheduler : List.of(one, many)) {
      for (int i = 0; i < 8; i++) {
        assertThat(Mono.fromCallable(Purposes::current).subscribeOn(scheduler).block()).isEmpty();
      }
      scheduler.dispose();
    }
    Hooks.enableAutomaticContextPropagation();
  }

  @Test
  void steps_after_publishOn_and_subscribeOn_run_bound() {
    Mono<Set<Class<?>>> asked =
        Mono.fromCallable(Purposes::current)
            .subscribeOn(one)
            .doOnNext(seen -> assertThat(seen).isEqualTo(NEWSLETTER))
            .publishOn(many)
            .map(seen -> Purposes.current());

    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(asked.block()).isEqualTo(NEWSLETTER);
    }
    assertThat(Mono.fromCallable(Purposes::current).subscribeOn(one).block()).isEmpty();
  }

  @Test
  void every_inner_stream_of_flatMap_runs_bound() {
    Flux<Set<Class<?>>> asked =
        Flux.range(0, 200)
            .flatMap(
                i ->
                    Mono.delay(Duration.ofNanos(i), many)
                        .map(passed -> Purposes.current())
                        .publishOn(one),
                16)
            .map(seen -> seen.equals(Purposes.current()) ? seen : Set.of());

    List<Set<Class<?>>> seen;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      seen = asked.collectList().block();
    }
    assertThat(seen).hasSize(200).containsOnly(NEWSLETTER);
  }

  @Test
  void the_context_written_by_the_subscriber_counts_and_errors_leave_nothing() {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      Mono<Set<Class<?>>> failing =
          Mono.<Set<Class<?>>>error(new IllegalStateException())
              .subscribeOn(many)
              .onErrorResume(thrown -> Mono.fromCallable(Purposes::current).subscribeOn(one))
              .contextCapture();
      try (PurposeScope declared = Purposes.bindDeclared(Invoicing.class)) {
        assertThat(failing.block()).isEqualTo(Set.of(Invoicing.class));
      }
    }
  }

  @Test
  void two_subscribers_at_once_never_see_each_others_purposes() {
    Flux<Set<Class<?>>> asked =
        Flux.range(0, 2_000).publishOn(many).flatMap(i -> Mono.fromCallable(Purposes::current), 4);
    Flux<Set<Class<?>>> both =
        Flux.merge(
            bound(Newsletter.class, asked).filter(seen -> !seen.equals(NEWSLETTER)),
            bound(Invoicing.class, asked).filter(seen -> !seen.equals(Set.of(Invoicing.class))));

    assertThat(both.collectList().block()).isEmpty();
  }

  private static <T> Flux<T> bound(Class<?> purpose, Flux<T> flux) {
    try (PurposeScope scope = Purposes.bind(purpose)) {
      var snapshot = nl.doelbinding.purpose.PurposeSnapshot.capture();
      return flux.contextWrite(context -> context.put(PurposeThreadLocalAccessor.KEY, snapshot));
    }
  }
}
