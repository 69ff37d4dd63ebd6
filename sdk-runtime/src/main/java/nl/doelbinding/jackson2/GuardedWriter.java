package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.util.NameTransformer;
import nl.doelbinding.json.PropertyGuard;
import nl.doelbinding.json.Uncovered;
import nl.doelbinding.purpose.PurposeRule;

/** Writes a declared property, if a bound purpose covers it. */
final class GuardedWriter extends BeanPropertyWriter {
  private static final long serialVersionUID = 1L;

  private final transient PropertyGuard guard;
  private final Uncovered uncovered;
  private final transient PurposeRule rule;
  private final boolean recordsReads;

  GuardedWriter(BeanPropertyWriter writer, PropertyGuard guard, Uncovered uncovered) {
    super(writer);
    this.guard = guard;
    this.uncovered = uncovered;
    this.rule = guard.rule();
    this.recordsReads = guard.isAudited() && writer.getMember() instanceof AnnotatedField;
  }

  private GuardedWriter(GuardedWriter writer, PropertyName name) {
    super(writer, name);
    this.guard = writer.guard;
    this.uncovered = writer.uncovered;
    this.rule = writer.rule;
    this.recordsReads = writer.recordsReads;
  }

  /** The copy under another name, for a bean that is unwrapped. */
  @Override
  protected BeanPropertyWriter _new(PropertyName name) {
    return new GuardedWriter(this, name);
  }

  @Override
  public BeanPropertyWriter unwrappingWriter(NameTransformer transformer) {
    return new GuardedDelegate(super.unwrappingWriter(transformer), guard, uncovered);
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    if (rule.isCovered() || guard.letsOut()) {
      if (recordsReads) {
        guard.recordRead(bean);
      }
      super.serializeAsField(bean, generator, provider);
    } else {
      UncoveredValue.writeProperty(uncovered, this, bean, generator, provider);
    }
  }

  @Override
  public void serializeAsElement(Object bean, JsonGenerator generator, SerializerProvider provider)
      throws Exception {
    if (rule.isCovered() || guard.letsOut()) {
      if (recordsReads) {
        guard.recordRead(bean);
      }
      super.serializeAsElement(bean, generator, provider);
    } else {
      UncoveredValue.writeElement(uncovered, this, generator);
    }
  }
}
