package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.ser.AnyGetterWriter;
import tools.jackson.databind.ser.PropertyFilter;

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
  public void resolve(SerializationContext context) {
    writer.resolve(context);
  }

  @Override
  public void depositSchemaProperty(JsonObjectFormatVisitor visitor, SerializationContext context) {
    writer.depositSchemaProperty(visitor, context);
  }

  @Override
  public void getAndSerialize(Object bean, JsonGenerator generator, SerializationContext context)
      throws Exception {
    if (guard.letsOut()) {
      writer.getAndSerialize(bean, generator, context);
    }
  }

  @Override
  public void serializeAsProperty(
      Object bean, JsonGenerator generator, SerializationContext context) throws Exception {
    getAndSerialize(bean, generator, context);
  }

  @Override
  public void getAndFilter(
      Object bean, JsonGenerator generator, SerializationContext context, PropertyFilter filter)
      throws Exception {
    if (guard.letsOut()) {
      writer.getAndFilter(bean, generator, context, filter);
    }
  }
}
