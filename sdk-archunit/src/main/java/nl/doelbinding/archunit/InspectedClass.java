package nl.doelbinding.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import nl.doelbinding.classfile.ClassModel;

/**
 * A class together with the import it came with.
 *
 * @param javaClass what ArchUnit knows of it
 * @param inspection what we know of it and the classes beside it
 */
record InspectedClass(JavaClass javaClass, Inspection inspection) {

  /** The class as our reader sees it; empty for package-info, which holds no data. */
  Optional<ClassModel> model() {
    return inspection.imported(javaClass.getName());
  }

  static DescribedPredicate<InspectedClass> is(DescribedPredicate<? super JavaClass> predicate) {
    return DescribedPredicate.describe(
        predicate.getDescription(), inspected -> predicate.test(inspected.javaClass()));
  }

  static DescribedPredicate<InspectedClass> isNot(DescribedPredicate<? super JavaClass> predicate) {
    return is(DescribedPredicate.not(predicate));
  }
}
