package nl.doelbinding.sample.newsletter.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import nl.doelbinding.jackson2.PurposeModule;

/** JSON of a record: out goes what the bound purpose covers, and nothing else comes in. */
final class Json implements ContextResolver<ObjectMapper> {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new PurposeModule())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}
