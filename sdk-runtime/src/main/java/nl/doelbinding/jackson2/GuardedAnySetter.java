package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import java.io.IOException;
import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;

/** Puts what a bean has no property for into its declared map, if a bound purpose covers that. */
final class GuardedAnySetter extends SettableAnyProperty {
  private static final long serialVersionUID = 1L;

  private final SettableAnyProperty property;
  private final transient AnnotatedMember setter;
  private final transient PropertyGuard guard;

  GuardedAnySetter(SettableAnyProperty property, AnnotatedMember setter, PropertyGuard guard) {
    super(property.getProperty(), setter, property.getType(), null, null, null);
    this.property = property;
    this.setter = setter;
    this.guard = guard;
  }

  @Override
  public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> deserializer) {
    return new GuardedAnySetter(property.withValueDeserializer(deserializer), setter, guard);
  }

  @Override
  public void fixAccess(DeserializationConfig config) {
    property.fixAccess(config);
  }

  @Override
  public boolean hasValueDeserializer() {
    return property.hasValueDeserializer();
  }

  @Override
  public int getParameterIndex() {
    return property.getParameterIndex();
  }

  @Override
  public Object createParameterObject() {
    return property.createParameterObject();
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    guard.letIn();
    return property.deserialize(parser, context);
  }

  @Override
  public void deserializeAndSet(
      JsonParser parser, DeserializationContext context, Object bean, String name)
      throws IOException {
    guard.letIn();
    property.deserializeAndSet(parser, context, bean, name);
  }

  @Override
  public void set(Object bean, Object name, @Nullable Object value) throws IOException {
    guard.letIn();
    property.set(bean, name, value);
  }

  @Override
  protected void _set(Object bean, Object name, @Nullable Object value) throws Exception {
    property.set(bean, name, value);
  }
}
