package nl.doelbinding.json;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.declaration.reflect.Decision;
import nl.doelbinding.declaration.reflect.Decisions;
import nl.doelbinding.declaration.reflect.LoadedType;
import org.jspecify.annotations.Nullable;

/**
 * A property as a JSON library knows it.
 *
 * @param bean the class of the bean
 * @param members the fields, getters, setters and constructors it is read and set by
 * @param names further names that the field may have
 * @param annotations what the library has merged for it, from mixins too
 * @param mixin a class whose annotations stand for those of the bean as well
 * @param valueType its type
 */
public record BeanProperty(
    Class<?> bean,
    List<Member> members,
    List<String> names,
    List<Annotation> annotations,
    @Nullable Class<?> mixin,
    Class<?> valueType) {

  /** Copies the lists. */
  public BeanProperty {
    members = List.copyOf(members);
    names = List.copyOf(names);
    annotations = List.copyOf(annotations);
  }

  /**
   * What decides whether it may pass; {@code null} if it is not declared. Places count as {@link
   * LoadedType} has them. A mixin can add a declaration, and takes none away.
   *
   * @throws LinkageError if a class that the bean names is not there
   */
  public @Nullable PropertyGuard guard() {
    LoadedType type = LoadedType.of(bean);
    for (Field field : fields(type)) {
      Decision decision = type.of(field);
      if (decision != null) {
        return guard(decision, field.getDeclaringClass(), field.getName());
      }
    }
    return computed(type);
  }

  /** Of a property without a declared field, or a field that only a mixin speaks of. */
  private @Nullable PropertyGuard computed(LoadedType type) {
    Class<?> owner = members.isEmpty() ? bean : members.get(0).getDeclaringClass();
    String name = candidates().iterator().next();
    for (String candidate : candidates()) {
      Decision decision = type.getter(candidate);
      if (decision != null) {
        return guard(decision, owner, candidate);
      }
    }
    Decision decision = Decisions.of(annotations);
    if (decision == null) {
      decision = LoadedType.around(owner, valueType);
    }
    if (decision == null && mixin != null) {
      decision = Decisions.of(mixin);
    }
    return decision == null ? null : guard(decision, owner, name);
  }

  private Set<Field> fields(LoadedType type) {
    Set<Field> fields = new LinkedHashSet<>();
    for (Member member : members) {
      if (member instanceof Field field) {
        fields.add(field);
      }
    }
    candidates().forEach(name -> type.field(name).ifPresent(fields::add));
    return fields;
  }

  /** A getter's property before its own name: Kotlin calls the field of isActive() isActive. */
  private Set<String> candidates() {
    Set<String> candidates = new LinkedHashSet<>();
    for (Member member : members) {
      if (member instanceof Method method && method.getParameterCount() == 0) {
        candidates.add(LoadedType.property(method));
      }
      if (member instanceof Field || member instanceof Method) {
        candidates.add(member.getName());
      }
    }
    candidates.addAll(names);
    return candidates;
  }

  private static @Nullable PropertyGuard guard(Decision decision, Class<?> owner, String name) {
    return decision.isPersonal() ? PropertyGuard.of(decision, owner.getName(), name) : null;
  }
}
