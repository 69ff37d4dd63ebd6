package nl.doelbinding.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.doelbinding.json.PropertyGuard;
import nl.doelbinding.json.Uncovered;
import org.jspecify.annotations.Nullable;

/** Puts a guard at the declared properties of each bean that is written. */
final class GuardedSerializers extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  private final Uncovered uncovered;

  GuardedSerializers(Uncovered uncovered) {
    this.uncovered = uncovered;
  }

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    properties.replaceAll(
        writer -> {
          PropertyGuard guard = guard(config, bean, writer, writer.getMember());
          return guard == null ? writer : guarded(writer, guard);
        });
    return properties;
  }

  @Override
  public BeanSerializerBuilder updateBuilder(
      SerializationConfig config, BeanDescription bean, BeanSerializerBuilder builder) {
    AnnotatedMember accessor = bean.findAnyGetter();
    if (accessor != null) {
      UnaryOperator<@Nullable BeanPropertyWriter> guarding =
          writer ->
              writer instanceof AnyGetterWriter any ? guarded(config, bean, any, accessor) : writer;
      List<BeanPropertyWriter> properties = new ArrayList<>(builder.getProperties());
      properties.replaceAll(guarding);
      builder.setProperties(properties);
      BeanPropertyWriter[] ofViews = builder.getFilteredProperties();
      if (ofViews != null) {
        Arrays.setAll(ofViews, index -> guarding.apply(ofViews[index]));
      }
      // Versions of Jackson differ in whether it stands here or among the properties.
      builder.setAnyGetter((AnyGetterWriter) guarding.apply(builder.getAnyGetter()));
    }
    return builder;
  }

  private static AnyGetterWriter guarded(
      SerializationConfig config,
      BeanDescription bean,
      AnyGetterWriter any,
      AnnotatedMember accessor) {
    PropertyGuard guard = guard(config, bean, any, accessor);
    return guard == null ? any : new GuardedAnyGetter(any, accessor, guard);
  }

  private static @Nullable PropertyGuard guard(
      SerializationConfig config,
      BeanDescription bean,
      BeanPropertyWriter writer,
      @Nullable AnnotatedMember accessor) {
    return BeanProperties.of(
            bean.getBeanClass(),
            bean,
            config,
            writer.getName(),
            accessor,
            writer.getType().getRawClass())
        .guard();
  }

  private BeanPropertyWriter guarded(BeanPropertyWriter writer, PropertyGuard guard) {
    // What is more than a plain writer, such as one that unwraps, is kept and asked; the others are
    // replaced, which saves a call for each property.
    return writer.getClass() == BeanPropertyWriter.class
        ? new GuardedWriter(writer, guard, uncovered)
        : new GuardedDelegate(writer, guard, uncovered);
  }
}
