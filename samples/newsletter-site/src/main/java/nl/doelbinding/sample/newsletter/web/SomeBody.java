package nl.doelbinding.sample.newsletter.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses the JSON {@code null}, so that a resource always gets what it asks for. */
final class SomeBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }
}
