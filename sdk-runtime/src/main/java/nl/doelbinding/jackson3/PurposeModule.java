package nl.doelbinding.jackson3;

import static java.util.Objects.requireNonNull;

import nl.doelbinding.json.RefusedPropertyException;
import nl.doelbinding.json.Uncovered;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets Jackson 3 write of a bean only the properties that a bound purpose covers, and refuses
 * others in what it reads (GDPR Art. 5(1)(b) and (c)).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PurposeModule()).build();
 * }</pre>
 *
 * <p>A property is declared as a field is: on the field, the getter, the class, the type, or
 * through an annotation of one's own. Where purposes are enforced, a property that is not covered
 * is left out, or masked as {@link Uncovered} says, and its getter is not called; one that comes in
 * is refused with a {@link RefusedPropertyException}, which Jackson wraps. Where they are observed
 * it is written or taken in, and reported. With nothing bound no declared property is covered.
 *
 * <p>{@code MapperBuilder.findAndAddModules} finds it. Threads may share it.
 *
 * @since 0.1
 */
public final class PurposeModule extends JacksonModule {

  private final Uncovered uncovered;

  /**
   * As the system property {@code doelbinding.json.uncovered} says; without it they are left out.
   */
  public PurposeModule() {
    this(Uncovered.configured());
  }

  /** With what stands for a property that is not covered. */
  public PurposeModule(Uncovered uncovered) {
    this.uncovered = requireNonNull(uncovered, "uncovered");
  }

  @Override
  public String getModuleName() {
    return "doelbinding";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** One for a mapper: a second one takes the place of the first. */
  @Override
  public Object getRegistrationId() {
    return PurposeModule.class;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializerModifier(new GuardedSerializers(uncovered));
    context.addDeserializerModifier(new GuardedDeserializers());
  }
}
