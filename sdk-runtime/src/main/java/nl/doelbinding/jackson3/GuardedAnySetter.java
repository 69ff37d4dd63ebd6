package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.introspect.AnnotatedMember;

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
  public SettableAnyProperty withValueDeserializer(ValueDeserializer<Object> deserializer) {
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
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    guard.letIn();
    return property.deserialize(parser, context);
  }

  @Override
  public void deserializeAndSet(
      JsonParser parser, DeserializationContext context, Object bean, String name) {
    guard.letIn();
    property.deserializeAndSet(parser, context, bean, name);
  }

  @Override
  public void set(
      DeserializationContext context, Object bean, Object name, @Nullable Object value) {
    guard.letIn();
    property.set(context, bean, name, value);
  }

  @Override
  protected void _set(
      DeserializationContext context, Object bean, Object name, @Nullable Object value)
      throws Exception {
    property.set(context, bean, name, value);
  }
}
