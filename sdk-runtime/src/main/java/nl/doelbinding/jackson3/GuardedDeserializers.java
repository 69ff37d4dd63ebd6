package nl.doelbinding.jackson3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import nl.doelbinding.json.PropertyGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.CreatorProperty;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;

/** Puts a guard at the declared properties of each bean that comes in. */
final class GuardedDeserializers extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder) {
    IdentityHashMap<SettableBeanProperty, SettableBeanProperty> guarded = new IdentityHashMap<>();
    List<SettableBeanProperty> properties = new ArrayList<>();
    builder.getProperties().forEachRemaining(properties::add);
    for (SettableBeanProperty property : properties) {
      SettableBeanProperty replaced = guarded(config, bean, builder, property);
      if (replaced != property) {
        guarded.put(property, replaced);
        builder.addOrReplaceProperty(replaced, true);
      }
    }
    guardArguments(config, bean, builder, guarded);
    guardAnySetter(config, bean, builder);
    return builder;
  }

  /** Jackson compares the arguments with the properties by identity: both get the same guard. */
  private static void guardArguments(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder,
      IdentityHashMap<SettableBeanProperty, SettableBeanProperty> guarded) {
    ValueInstantiator instantiator = builder.getValueInstantiator();
    SettableBeanProperty[] arguments =
        instantiator.canCreateFromObjectWith() ? instantiator.getFromObjectArguments(config) : null;
    if (arguments == null) {
      return;
    }
    SettableBeanProperty[] replaced = arguments.clone();
    @Nullable PropertyGuard[] guards = new @Nullable PropertyGuard[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] != null) {
        // Some versions of Jackson have replaced the argument together with the property.
        replaced[i] =
            guarded.containsKey(arguments[i])
                ? guarded.get(arguments[i])
                : guarded(config, bean, builder, arguments[i]);
        guards[i] = guard(config, bean, builder, replaced[i]);
      }
    }
    if (Arrays.stream(guards).anyMatch(Objects::nonNull)) {
      builder.setValueInstantiator(new GuardedInstantiator(instantiator, replaced, guards));
    }
  }

  private static void guardAnySetter(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder) {
    SettableAnyProperty any = builder.getAnySetter();
    AnnotatedMember setter = any == null ? null : bean.get().findAnySetterAccessor();
    if (setter == null) {
      return;
    }
    PropertyGuard guard =
        guard(config, bean, builder, setter.getName(), setter, any.getType().getRawClass());
    if (guard != null) {
      builder.setAnySetter(null); // it refuses a second one
      builder.setAnySetter(new GuardedAnySetter(any, setter, guard));
    }
  }

  private static SettableBeanProperty guarded(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder,
      SettableBeanProperty property) {
    PropertyGuard guard =
        property instanceof GuardedProperty ? null : guard(config, bean, builder, property);
    if (guard == null) {
      return property;
    }
    if (!isUnwrapped(config, property.getMember())) {
      return new GuardedProperty(property, guard);
    }
    // Jackson asks whether an argument that it unwraps is one: the instantiator guards it.
    return property instanceof CreatorProperty ? property : new GuardedUnwrapped(property, guard);
  }

  private static boolean isUnwrapped(
      DeserializationConfig config, @Nullable AnnotatedMember member) {
    return member != null
        && config.getAnnotationIntrospector().findUnwrappingNameTransformer(config, member) != null;
  }

  private static @Nullable PropertyGuard guard(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder,
      SettableBeanProperty property) {
    return guard(
        config,
        bean,
        builder,
        property.getName(),
        property.getMember(),
        property.getType().getRawClass());
  }

  /** What stands at the builder of a bean counts, and else what stands at the bean itself. */
  private static @Nullable PropertyGuard guard(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      BeanDeserializerBuilder builder,
      String name,
      @Nullable AnnotatedMember member,
      Class<?> valueType) {
    PropertyGuard guard =
        BeanProperties.of(bean.getBeanClass(), bean, config, name, member, valueType).guard();
    AnnotatedMethod build = builder.getBuildMethod();
    return guard == null && build != null
        ? BeanProperties.of(build.getRawReturnType(), bean, config, name, null, valueType).guard()
        : guard;
  }
}
