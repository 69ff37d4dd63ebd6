package nl.doelbinding.jackson3;

import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.json.BeanProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotationMap;
import tools.jackson.databind.introspect.BeanPropertyDefinition;

/** Tells what Jackson knows of a property. */
final class BeanProperties {

  private BeanProperties() {}

  /**
   * A property of a bean.
   *
   * @param bean the class whose declarations count
   * @param name that of the property as it is written
   * @param accessor what Jackson reads or sets it by; {@code null} if it knows none
   */
  static BeanProperty of(
      Class<?> bean,
      BeanDescription.Supplier description,
      MapperConfig<?> config,
      String name,
      @Nullable AnnotatedMember accessor,
      Class<?> valueType) {
    List<Member> members = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    add(accessor, members, annotations);
    for (BeanPropertyDefinition definition : description.get().findProperties()) {
      if (definition.getName().equals(name)) {
        add(definition.getField(), members, annotations);
        add(definition.getGetter(), members, annotations);
        add(definition.getSetter(), members, annotations);
        names.add(definition.getInternalName());
      }
    }
    return new BeanProperty(
        bean, members, names, annotations, config.findMixInClassFor(bean), valueType);
  }

  @SuppressWarnings("deprecation") // annotations(), in its place since 3.2, fails in 3.0
  private static void add(
      @Nullable AnnotatedMember member, List<Member> members, List<Annotation> annotations) {
    if (member != null) {
      if (member.getMember() != null) {
        members.add(member.getMember());
      }
      AnnotationMap merged = member._annotationMap();
      if (merged != null) {
        merged.values().forEach(annotations::add);
      }
    }
  }
}
