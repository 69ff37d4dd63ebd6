package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.PropertyFilter;
import nl.doelbinding.json.PropertyGuard;

/** Writes the entries of a declared map as properties of its bean, if a bound purpose covers it. */
final class GuardedAnyGetter extends AnyGetterWriter {
  private static final long serialVersionUID = 1L;

  private final AnyGetterWriter writer;
  private final transient PropertyGuard guard;

  GuardedAnyGetter(AnyGetterWriter writer, AnnotatedMember accessor, PropertyGuard guard) {
    super(writer, writer, accessor, writer.getSerializer());
    this.writer = writer;
    this.guard = guard;
  }

  @Override
  public void fixAccess(SerializationConfig config) {
    writer.fixAccess(config);
  }

  @Override
  public void resolve(SerializerProvider provider) throws JsonMappingException {
    writer.resolve(provider);
  }

  @Override
  public void depositSchemaProperty(JsonObjectFormatVisitor visitor, SerializerProvider provider)
      throws JsonMappingException {
    writer.depositSchemaProperty(visitor, provider);
  }

  @Override
  public void getAndSerialize(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    if (guard.letsOut()) {
      writer.getAndSerialize(bean, generator, provider);
    }
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    getAndSerialize(bean, generator, provider);
  }

  @Override
  public void getAndFilter(
      Object bean, JsonGenerator generator, SerializerProvider provider, PropertyFilter filter)
      throws Exception {
    if (guard.letsOut()) {
      writer.getAndFilter(bean, generator, provider, filter);
    }
  }
}
