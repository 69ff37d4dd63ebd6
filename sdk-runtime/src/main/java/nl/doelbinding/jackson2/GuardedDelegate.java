package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.util.NameTransformer;
import nl.doelbinding.json.PropertyGuard;
import nl.doelbinding.json.Uncovered;

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
  public void assignSerializer(JsonSerializer<Object> serializer) {
    super.assignSerializer(serializer);
    writer.assignSerializer(serializer);
  }

  @Override
  public void assignNullSerializer(JsonSerializer<Object> serializer) {
    super.assignNullSerializer(serializer);
    writer.assignNullSerializer(serializer);
  }

  @Override
  public void assignTypeSerializer(TypeSerializer serializer) {
    super.assignTypeSerializer(serializer);
    writer.assignTypeSerializer(serializer);
  }

  @Override
  public void setNonTrivialBaseType(JavaType type) {
    super.setNonTrivialBaseType(type);
    writer.setNonTrivialBaseType(type);
  }

  @Override
  public void depositSchemaProperty(JsonObjectFormatVisitor visitor, SerializerProvider provider)
      throws JsonMappingException {
    writer.depositSchemaProperty(visitor, provider);
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    if (guard.letsOut()) {
      recordRead(bean);
      writer.serializeAsField(bean, generator, provider);
    } else {
      UncoveredValue.writeProperty(uncovered, writer, bean, generator, provider);
    }
  }

  @Override
  public void serializeAsElement(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    if (guard.letsOut()) {
      recordRead(bean);
      writer.serializeAsElement(bean, generator, provider);
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
