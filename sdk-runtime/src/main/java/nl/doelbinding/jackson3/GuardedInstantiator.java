package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

/** Makes a bean by a constructor with declared arguments, if bound purposes cover what came in. */
final class GuardedInstantiator extends ValueInstantiator.Delegating {
  private static final long serialVersionUID = 1L;

  private final SettableBeanProperty[] arguments;
  private final transient @Nullable PropertyGuard[] guards;

  /**
   * For an instantiator.
   *
   * @param guards those of its arguments, by their index
   */
  GuardedInstantiator(
      ValueInstantiator instantiator,
      SettableBeanProperty[] arguments,
      @Nullable PropertyGuard[] guards) {
    super(instantiator);
    this.arguments = arguments;
    this.guards = guards;
  }

  @Override
  public ValueInstantiator createContextual(
      DeserializationContext context, BeanDescription.Supplier bean) {
    ValueInstantiator instantiator = delegate().createContextual(context, bean);
    return instantiator == delegate()
        ? this
        : new GuardedInstantiator(instantiator, arguments, guards);
  }

  /** The same array each time, as Jackson puts its resolved properties into it. */
  @Override
  public SettableBeanProperty[] getFromObjectArguments(DeserializationConfig config) {
    return arguments;
  }

  @Override
  public Object createFromObjectWith(
      DeserializationContext context,
      SettableBeanProperty[] properties,
      PropertyValueBuffer buffer) {
    for (SettableBeanProperty property : properties) {
      PropertyGuard guard = guards[property.getCreatorIndex()];
      if (guard != null && buffer.hasParameter(property)) {
        guard.letIn();
      }
    }
    return super.createFromObjectWith(context, properties, buffer);
  }
}
