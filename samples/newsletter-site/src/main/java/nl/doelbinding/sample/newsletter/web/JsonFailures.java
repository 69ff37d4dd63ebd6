package nl.doelbinding.sample.newsletter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import nl.doelbinding.json.RefusedPropertyException;
import org.jspecify.annotations.Nullable;

/**
 * Answers JSON that cannot be taken: 403 if it holds data that the bound purpose does not cover,
 * else 400. It quotes nothing of it.
 */
final class JsonFailures implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException failed) {
    return Response.status(isRefused(failed) ? 403 : 400).build();
  }

  private static boolean isRefused(@Nullable Throwable failed) {
    return failed != null
        && (failed instanceof RefusedPropertyException || isRefused(failed.getCause()));
  }
}
