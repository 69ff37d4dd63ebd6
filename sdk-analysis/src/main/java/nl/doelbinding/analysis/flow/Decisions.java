package nl.doelbinding.analysis.flow;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.SentTo;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.ElementAnnotations;
import nl.doelbinding.declaration.PersonalDataDeclaration;

/**
 * What somebody decided about a method: on itself, on its class, or on a class around that. Threads
 * may share it.
 */
final class Decisions {

  private final ClassModels classes;
  private final Declarations declarations;

  /** The names of declared cookies, of all classes that were looked at; {@code *} for any run. */
  private final Set<String> cookies = Collections.synchronizedSet(new TreeSet<>());

  Decisions(ClassModels classes, Declarations declarations) {
    this.classes = classes;
    this.declarations = declarations;
  }

  /** Notes the cookies that a class declares. */
  void see(ClassModel model) {
    see(declarations.of(model));
    for (MethodModel method : model.methods()) {
      if (!method.annotations().isEmpty()) {
        see(declarations.resolve(method.annotations()));
      }
    }
  }

  /** Notes a cookie that is declared elsewhere. */
  void see(String cookie) {
    cookies.add(cookie);
  }

  private void see(ElementAnnotations element) {
    element.all(Cookie.class).forEach(cookie -> cookies.add(cookie.text("name")));
  }

  /** Whether a cookie of that name is declared anywhere. */
  boolean isCookie(String name) {
    synchronized (cookies) {
      return cookies.stream().anyMatch(pattern -> matches(pattern, name));
    }
  }

  static boolean matches(String pattern, String name) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.split("\\*", -1)) {
      parts.add(Pattern.quote(part));
    }
    return Pattern.matches(String.join(".*", parts), name);
  }

  /** Whether it says that nothing in it is about a person. */
  boolean areNotPersonal(ClassModel owner, int method) {
    return has(around(owner, method), NotPersonalData.class);
  }

  /** Whether it says where what it reads comes from. */
  boolean declareCollection(ClassModel owner, int method) {
    return has(around(owner, method), Collected.class);
  }

  /** Whether it declares a cookie. */
  boolean declareCookie(ClassModel owner, int method) {
    return has(around(owner, method), Cookie.class);
  }

  /** Whether it, or what is sent, names somebody who receives it. */
  boolean nameRecipient(ClassModel owner, int method, Personal sent) {
    ElementAnnotations member = sent.declared();
    if (member.has(SentTo.class)
        || member.personalData().stream()
            .map(PersonalDataDeclaration::purposes)
            .flatMap(List::stream)
            .anyMatch(this::hasRecipient)) {
      return true;
    }
    for (ElementAnnotations each : around(owner, method)) {
      boolean purposes =
          each.all(ForPurpose.class).stream()
              .flatMap(annotation -> annotation.types("value").stream())
              .anyMatch(this::hasRecipient);
      if (purposes || each.has(SentTo.class)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRecipient(String purpose) {
    return classes.find(purpose).map(declarations::of).stream()
        .flatMap(annotations -> annotations.all(Purpose.class).stream())
        .map((AnnotationModel annotation) -> annotation.types("recipients"))
        .anyMatch(recipients -> !recipients.isEmpty());
  }

  private static boolean has(List<ElementAnnotations> some, Class<? extends Annotation> type) {
    return some.stream().anyMatch(each -> each.has(type));
  }

  private List<ElementAnnotations> around(ClassModel owner, int method) {
    List<ElementAnnotations> result = new ArrayList<>();
    result.add(declarations.resolve(owner.methods().get(method).annotations()));
    result.add(declarations.of(owner));
    String name = owner.name();
    for (int end = name.lastIndexOf('$'); end > 0; end = name.lastIndexOf('$', end - 1)) {
      classes.find(name.substring(0, end)).map(declarations::of).ifPresent(result::add);
    }
    return result;
  }
}
