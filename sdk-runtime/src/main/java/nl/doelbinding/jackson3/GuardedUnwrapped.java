package nl.doelbinding.jackson3;

import java.util.Collection;
import nl.doelbinding.json.PropertyGuard;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Sets a declared property whose own properties stand among those of its bean. Jackson always sets
 * it, from whatever it did not know otherwise; refused is only what holds one of its properties.
 */
final class GuardedUnwrapped extends SettableBeanProperty.Delegating {
  private static final long serialVersionUID = 1L;

  private final transient PropertyGuard guard;

  GuardedUnwrapped(SettableBeanProperty property, PropertyGuard guard) {
    super(property);
    this.guard = guard;
  }

  @Override
  protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
    return new GuardedUnwrapped(property, guard);
  }

  @Override
  public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean) {
    delegate.deserializeAndSet(checked(parser, context), context, bean);
  }

  @Override
  public Object deserializeSetAndReturn(
      JsonParser parser, DeserializationContext context, Object bean) {
    return delegate.deserializeSetAndReturn(checked(parser, context), context, bean);
  }

  private JsonParser checked(JsonParser parser, DeserializationContext context) {
    TokenBuffer copy = context.bufferAsCopyOfValue(parser);
    if (holdsOwn(copy.asParser(context, parser), getValueDeserializer().getKnownPropertyNames())) {
      guard.letIn();
    }
    JsonParser again = copy.asParser(context, parser);
    again.nextToken();
    return again;
  }

  private static boolean holdsOwn(JsonParser parser, Collection<Object> names) {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      if (names.contains(parser.currentName())) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }
}
