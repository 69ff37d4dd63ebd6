package nl.doelbinding.jackson3;

import nl.doelbinding.json.Uncovered;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes what stands for a value that may not be read. Touches no getter. */
final class UncoveredValue {

  private UncoveredValue() {}

  static void writeProperty(
      Uncovered uncovered,
      BeanPropertyWriter writer,
      Object bean,
      JsonGenerator generator,
      SerializationContext context)
      throws Exception {
    if (uncovered == Uncovered.LEFT_OUT || writer.isUnwrapping()) {
      // Formats with a fixed layout, such as CSV, write an empty place.
      writer.serializeAsOmittedProperty(bean, generator, context);
    } else {
      generator.writeName(writer.getSerializedName());
      writeElement(uncovered, writer, generator);
    }
  }

  static void writeElement(Uncovered uncovered, BeanPropertyWriter writer, JsonGenerator generator)
      throws Exception {
    if (uncovered == Uncovered.STARS && writer.getType().isTypeOrSubTypeOf(CharSequence.class)) {
      generator.writeString(Uncovered.MASK);
    } else {
      generator.writeNull();
    }
  }
}
