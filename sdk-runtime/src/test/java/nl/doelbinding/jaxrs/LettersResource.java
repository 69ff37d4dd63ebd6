package nl.doelbinding.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeLinkage;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.Purposes;

/** Answers with what is bound to its methods and to the writing of its answers. */
@Path("letters")
@ForPurpose(Letters.class)
public final class LettersResource implements RemindersApi {

  private final ExecutorService other;

  LettersResource(ExecutorService other) {
    this.other = other;
  }

  static List<String> bound() {
    return Purposes.current().stream().map(Class::getSimpleName).toList();
  }

  @GET
  @Path("class")
  public String ofClass() {
    return "" + bound();
  }

  @GET
  @Path("method")
  @ForPurpose(Reminders.class)
  public String ofMethod() {
    return "" + bound();
  }

  @Override
  public String inherited() {
    return "" + bound();
  }

  @GET
  @Path("streaming")
  public StreamingOutput streaming() {
    return out -> out.write(("" + bound()).getBytes(StandardCharsets.UTF_8));
  }

  @GET
  @Path("suspended")
  public void suspended(@Suspended AsyncResponse response) {
    List<String> here = bound();
    other.execute(
        () -> {
          StreamingOutput later =
              out -> out.write((here + " then " + bound()).getBytes(StandardCharsets.UTF_8));
          response.resume(later);
        });
  }

  @GET
  @Path("stage")
  public CompletionStage<String> stage() {
    List<String> here = bound();
    return CompletableFuture.supplyAsync(() -> here + " then " + bound(), other);
  }

  @GET
  @Path("refused")
  public String refused() {
    PurposeChecks.check(
        PurposeLinkage.rule(
            MethodHandles.lookup(),
            "_",
            PurposeRule.class,
            "nl.acme.Customer",
            "email",
            Reminders.class.getName()));
    return "read";
  }

  @GET
  @Path("failed")
  public String failed() {
    throw new IllegalStateException("broken");
  }

  /** Declares nothing. */
  @Path("plain")
  public static final class PlainResource {
    @GET
    public String plain() {
      return "" + bound();
    }
  }
}
