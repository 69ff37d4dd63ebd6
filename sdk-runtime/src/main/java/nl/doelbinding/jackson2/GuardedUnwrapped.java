package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import nl.doelbinding.json.PropertyGuard;

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
  public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean)
      throws IOException {
    delegate.deserializeAndSet(checked(parser, context), context, bean);
  }

  @Override
  public Object deserializeSetAndReturn(
      JsonParser parser, DeserializationContext context, Object bean) throws IOException {
    return delegate.deserializeSetAndReturn(checked(parser, context), context, bean);
  }

  private JsonParser checked(JsonParser parser, DeserializationContext context) throws IOException {
    TokenBuffer copy = context.bufferAsCopyOfValue(parser);
    if (holdsOwn(copy.asParser(parser), getValueDeserializer().getKnownPropertyNames())) {
      guard.letIn();
    }
    JsonParser again = copy.asParser(parser);
    again.nextToken();
    return again;
  }

  private static boolean holdsOwn(JsonParser parser, Collection<Object> names) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (names.contains(parser.currentName())) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }
}
