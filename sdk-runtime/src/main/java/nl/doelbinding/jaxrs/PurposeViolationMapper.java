package nl.doelbinding.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import nl.doelbinding.problem.Problem;
import nl.doelbinding.purpose.PurposeViolationException;

/**
 * Answers a refused read with a problem document that names no field, class or value. Made by the
 * implementation of Jakarta REST; threads may share it.
 */
public final class PurposeViolationMapper implements ExceptionMapper<PurposeViolationException> {

  private static final Logger LOG = System.getLogger("nl.doelbinding.jaxrs");

  /** For the implementation of Jakarta REST. */
  public PurposeViolationMapper() {}

  @Override
  public Response toResponse(PurposeViolationException refused) {
    Problem problem = Problem.purposeViolation("urn:uuid:" + UUID.randomUUID());
    LOG.log(
        Level.WARNING,
        () ->
            refused.violation().summary()
                + "; the request was answered with 403, "
                + problem.instance());
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem.toJson())
        .build();
  }
}
