package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;

/** Sets a declared property, if a bound purpose covers it. */
final class GuardedProperty extends SettableBeanProperty.Delegating {
  private static final long serialVersionUID = 1L;

  private final transient PropertyGuard guard;

  GuardedProperty(SettableBeanProperty property, PropertyGuard guard) {
    super(property);
    this.guard = guard;
  }

  @Override
  protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
    return new GuardedProperty(property, guard);
  }

  @Override
  public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean)
      throws IOException {
    guard.letIn();
    delegate.deserializeAndSet(parser, context, bean);
  }

  @Override
  public Object deserializeSetAndReturn(
      JsonParser parser, DeserializationContext context, Object bean) throws IOException {
    guard.letIn();
    return delegate.deserializeSetAndReturn(parser, context, bean);
  }

  /** What was read before the bean could be made. */
  @Override
  public void set(Object bean, @Nullable Object value) throws IOException {
    guard.letIn();
    delegate.set(bean, value);
  }

  @Override
  public Object setAndReturn(Object bean, @Nullable Object value) throws IOException {
    guard.letIn();
    return delegate.setAndReturn(bean, value);
  }
}
