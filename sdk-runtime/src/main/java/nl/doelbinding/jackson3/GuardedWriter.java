package nl.doelbinding.jackson3;

import nl.doelbinding.json.PropertyGuard;
import nl.doelbinding.json.Uncovered;
import nl.doelbinding.purpose.PurposeRule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.util.NameTransformer;

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
  public void serializeAsProperty(
      Object bean, JsonGenerator generator, SerializationContext context) throws Exception {
    if (rule.isCovered() || guard.letsOut()) {
      if (recordsReads) {
        guard.recordRead(bean);
      }
      super.serializeAsProperty(bean, generator, context);
    } else {
      UncoveredValue.writeProperty(uncovered, this, bean, generator, context);
    }
  }

  @Override
  public void serializeAsElement(Object bean, JsonGenerator generator, SerializationContext context)
      throws Exception {
    if (rule.isCovered() || guard.letsOut()) {
      if (recordsReads) {
        guard.recordRead(bean);
      }
      super.serializeAsElement(bean, generator, context);
    } else {
      UncoveredValue.writeElement(uncovered, this, generator);
    }
  }
}
