package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import nl.doelbinding.json.Uncovered;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.util.NameTransformer;

/** Lets another writer write a declared property, if a bound purpose covers it. */
final class GuardedDelegate extends BeanPropertyWriter {
  private static final long serialVersionUID = 1L;

  private final BeanPropertyWriter writer;
  private final transient PropertyGuard guard;
  private final Uncovered uncovered;

  GuardedDelegate(BeanPropertyWriter writer, PropertyGuard guard, Uncovered uncovered) {
    super(writer);
    this.writer = writer;
    this.guard = guard;
    this.uncovered = uncovered;
  }

  @Override
  public BeanPropertyWriter rename(NameTransformer transformer) {
    return new GuardedDelegate(writer.rename(transformer), guard, uncovered);
  }

  @Override
  public BeanPropertyWriter unwrappingWriter(NameTransformer transformer) {
    return new GuardedDelegate(writer.unwrappingWriter(transformer), guard, uncovered);
  }

  @Override
  public boolean isUnwrapping() {
    return writer.isUnwrapping();
  }

  @Override
  public void assignSerializer(ValueSerializer<Object> serializer) {
    super.assignSerializer(serializer);
    writer.assignSerializer(serializer);
  }

  @Override
  public void assignNullSerializer(ValueSerializer<Object> serializer) {
    super.assignNullSerializer(serializer);
    writer.assignNullSerializer(serializer);
  }

  @Override
  public void assignTypeSerializer(TypeSerializer serializer) {
    super.assignTypeSerializer(serializer);
    writer.assignTypeSerializer(serializer);
  }

  @Override
  @SuppressWarnings("deprecation") // Jackson before 3.2 calls it
  public void setNonTrivialBaseType(JavaType type) {
    super.setNonTrivialBaseType(type);
    writer.setNonTrivialBaseType(type);
  }

  @Override
  public void depositSchemaProperty(JsonObjectFormatVisitor visitor, SerializationContext context) {
    writer.depositSchemaProperty(visitor, context);
  }

  @Override
  public void serializeAsProperty(
      Object bean, JsonGenerator generator, SerializationContext context) throws Exception {
    if (guard.letsOut()) {
      recordRead(bean);
      writer.serializeAsProperty(bean, generator, context);
    } else {
      UncoveredValue.writeProperty(uncovered, writer, bean, generator, context);
    }
  }

  @Override
  public void serializeAsElement(Object bean, JsonGenerator generator, SerializationContext context)
      throws Exception {
    if (guard.letsOut()) {
      recordRead(bean);
      writer.serializeAsElement(bean, generator, context);
    } else {
      UncoveredValue.writeElement(uncovered, writer, generator);
    }
  }

  private void recordRead(Object bean) {
    if (writer.getMember() instanceof AnnotatedField) {
      guard.recordRead(bean);
    }
  }
}
