package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;

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
  public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean) {
    guard.letIn();
    delegate.deserializeAndSet(parser, context, bean);
  }

  @Override
  public Object deserializeSetAndReturn(
      JsonParser parser, DeserializationContext context, Object bean) {
    guard.letIn();
    return delegate.deserializeSetAndReturn(parser, context, bean);
  }

  /** What was read before the bean could be made. */
  @Override
  public void set(DeserializationContext context, Object bean, @Nullable Object value) {
    guard.letIn();
    delegate.set(context, bean, value);
  }

  @Override
  public Object setAndReturn(DeserializationContext context, Object bean, @Nullable Object value) {
    guard.letIn();
    return delegate.setAndReturn(context, bean, value);
  }
}
