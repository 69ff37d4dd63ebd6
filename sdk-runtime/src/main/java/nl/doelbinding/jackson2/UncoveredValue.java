package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import nl.doelbinding.json.Uncovered;

/** Writes what stands for a value that may not be read. Touches no getter. */
final class UncoveredValue {

  private UncoveredValue() {}

  static void writeProperty(
      Uncovered uncovered,
      BeanPropertyWriter writer,
      Object bean,
      JsonGenerator generator,
      SerializerProvider provider)
      throws Exception {
    if (uncovered == Uncovered.LEFT_OUT || writer.isUnwrapping()) {
      // Formats with a fixed layout, such as CSV, write an empty place.
      writer.serializeAsOmittedField(bean, generator, provider);
    } else {
      generator.writeFieldName(writer.getSerializedName());
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
