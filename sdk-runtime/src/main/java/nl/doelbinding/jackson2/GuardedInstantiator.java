package nl.doelbinding.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import java.io.IOException;
import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;

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
  public ValueInstantiator createContextual(DeserializationContext context, BeanDescription bean)
      throws JsonMappingException {
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
      DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer)
      throws IOException {
    for (SettableBeanProperty property : properties) {
      PropertyGuard guard = guards[property.getCreatorIndex()];
      if (guard != null && buffer.hasParameter(property)) {
        guard.letIn();
      }
    }
    return super.createFromObjectWith(context, properties, buffer);
  }
}
