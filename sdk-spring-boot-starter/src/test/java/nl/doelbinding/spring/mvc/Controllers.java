package nl.doelbinding.spring.mvc;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeLinkage;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.Purposes;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** An application whose controllers answer with what is bound to them. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableAsync
@Import({
  Controllers.PlainController.class,
  Controllers.LettersController.class,
  Controllers.Work.class
})
public class Controllers {

  static final PurposeRule RULE =
      PurposeLinkage.rule(
          MethodHandles.lookup(),
          "_",
          PurposeRule.class,
          "nl.acme.Customer",
          "email",
          Reminders.class.getName());

  /** What is bound now. */
  static String bound() {
    return "" + Purposes.current().stream().map(Class::getSimpleName).toList();
  }

  /** As a bean it would take the place of Spring Boot's. */
  private static final ExecutorService OTHER =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  @RestController
  static class PlainController {
    @GetMapping("/plain")
    String plain() {
      return bound();
    }
  }

  /** What another bean does on a thread of Spring's. */
  public static class Work {
    /** For Spring and its proxy. */
    public Work() {}

    /** Runs later. */
    @Async
    public CompletableFuture<String> later() {
      return CompletableFuture.completedFuture(bound());
    }
  }

  @RestController
  @ForPurpose(Letters.class)
  static class LettersController {

    private final Work work;

    LettersController(Work work) {
      this.work = work;
    }

    @GetMapping("/class")
    String ofClass() {
      return bound();
    }

    @GetMapping("/method")
    @ForPurpose(Reminders.class)
    String ofMethod() {
      return bound();
    }

    @GetMapping("/callable")
    Callable<String> callable() {
      return Controllers::bound;
    }

    @GetMapping("/streaming")
    StreamingResponseBody streaming() {
      return out -> out.write(bound().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/deferred")
    DeferredResult<Object> deferred() {
      DeferredResult<Object> result = new DeferredResult<>();
      OTHER.execute(() -> result.setResult(new Written(bound())));
      return result;
    }

    @GetMapping("/async")
    CompletableFuture<String> async() {
      return work.later();
    }

    @GetMapping("/timeout")
    DeferredResult<String> timeout() {
      DeferredResult<String> result = new DeferredResult<>(20L);
      result.onTimeout(() -> result.setResult("too late"));
      return result;
    }

    @GetMapping("/refused")
    String refused() {
      PurposeChecks.check(RULE);
      return "read";
    }

    @GetMapping("/failed")
    String failed() {
      throw new IllegalArgumentException("broken");
    }

    @ExceptionHandler
    String handle(IllegalArgumentException broken) {
      return "handled " + bound();
    }
  }

  /** Tells what is bound when it is written. */
  public record Written(String made) {
    public List<String> getWritten() {
      return List.of(bound());
    }
  }
}
