package nl.doelbinding.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotationMap;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.json.BeanProperty;
import org.jspecify.annotations.Nullable;

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
      BeanDescription description,
      MapperConfig<?> config,
      String name,
      @Nullable AnnotatedMember accessor,
      Class<?> valueType) {
    List<Member> members = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    add(accessor, members, annotations);
    for (BeanPropertyDefinition definition : description.findProperties()) {
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

  private static void add(
      @Nullable AnnotatedMember member, List<Member> members, List<Annotation> annotations) {
    if (member != null) {
      if (member.getMember() != null) {
        members.add(member.getMember());
      }
      AnnotationMap merged = member.getAllAnnotations();
      if (merged != null) {
        merged.annotations().forEach(annotations::add);
      }
    }
  }
}
