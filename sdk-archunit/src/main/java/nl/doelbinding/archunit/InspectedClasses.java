package nl.doelbinding.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;

/** All classes of an import, looked into. */
final class InspectedClasses extends AbstractClassesTransformer<InspectedClass> {

  InspectedClasses() {
    super("classes");
  }

  @Override
  public Iterable<InspectedClass> doTransform(JavaClasses classes) {
    Inspection inspection = Inspections.of(classes);
    return classes.stream().map(javaClass -> new InspectedClass(javaClass, inspection)).toList();
  }
}
