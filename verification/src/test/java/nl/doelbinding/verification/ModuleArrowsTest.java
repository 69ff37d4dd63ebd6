package nl.doelbinding.verification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/design.md, which never turn back. */
@AnalyzeClasses(
    packages = "nl.doelbinding",
    importOptions = {DoNotIncludeTests.class, ModuleArrowsTest.DoNotIncludeSamples.class})
class ModuleArrowsTest {

  /** What the samples share for their tests is no part of the SDK. */
  static final class DoNotIncludeSamples implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/nl/doelbinding/sample/");
    }
  }

  private static final DescribedPredicate<JavaClass> ANNOTATIONS =
      resideInAPackage("nl.doelbinding.annotations..");

  private static final DescribedPredicate<JavaClass> RUNTIME =
      resideInAnyPackage(
          "nl.doelbinding.classfile..",
          "nl.doelbinding.declaration..",
          "nl.doelbinding.monitoring..",
          "nl.doelbinding.purpose..",
          "nl.doelbinding.register..",
          "nl.doelbinding.weaving..",
          "nl.doelbinding.audit..",
          "nl.doelbinding.json..",
          "nl.doelbinding.jackson2..",
          "nl.doelbinding.jackson3..",
          "nl.doelbinding.jaxrs..",
          "nl.doelbinding.problem..",
          "nl.doelbinding.servlet..",
          "nl.doelbinding.propagation..",
          "nl.doelbinding.publication..",
          "nl.doelbinding.masking..",
          "nl.doelbinding.logging..");

  private static final DescribedPredicate<JavaClass> ANALYSIS =
      resideInAPackage("nl.doelbinding.analysis..");

  private static final DescribedPredicate<JavaClass> FRONT_ENDS =
      resideInAnyPackage(
          "nl.doelbinding.maven..", "nl.doelbinding.cli..", "nl.doelbinding.archunit..");

  /** Wires the runtime, its adapters included, into Spring Boot. */
  private static final DescribedPredicate<JavaClass> STARTER =
      resideInAPackage("nl.doelbinding.spring..");

  private static final DescribedPredicate<JavaClass> ADAPTERS =
      resideInAnyPackage(
          "nl.doelbinding.servlet..",
          "nl.doelbinding.propagation..",
          "nl.doelbinding.publication..",
          "nl.doelbinding.audit.jfr..",
          "nl.doelbinding.audit.otel..",
          "nl.doelbinding.audit.slf4j..",
          "nl.doelbinding.jackson2..",
          "nl.doelbinding.jackson3..",
          "nl.doelbinding.jaxrs..",
          "nl.doelbinding.monitoring.jfr..",
          "nl.doelbinding.monitoring.jmx..",
          "nl.doelbinding.monitoring.micrometer..",
          "nl.doelbinding.logging..");

  @ArchTest
  static final ArchRule every_class_belongs_to_a_module_of_the_design =
      classes()
          .should()
          .resideInAnyPackage("nl.doelbinding..")
          .andShould(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  ANNOTATIONS.or(RUNTIME).or(ANALYSIS).or(FRONT_ENDS).or(STARTER)));

  @ArchTest
  static final ArchRule annotations_need_only_the_jdk =
      classes()
          .that(ANNOTATIONS)
          .should()
          .onlyDependOnClassesThat(ANNOTATIONS.or(resideInAPackage("java..")));

  @ArchTest
  static final ArchRule the_runtime_knows_nothing_of_analysis_and_front_ends =
      noClasses().that(RUNTIME).should().dependOnClassesThat(ANALYSIS.or(FRONT_ENDS).or(STARTER));

  @ArchTest
  static final ArchRule the_starter_needs_the_runtime_only =
      noClasses().that(STARTER).should().dependOnClassesThat(ANALYSIS.or(FRONT_ENDS));

  @ArchTest
  static final ArchRule the_analysis_knows_nothing_of_its_front_ends =
      noClasses().that(ANALYSIS).should().dependOnClassesThat(FRONT_ENDS);

  @ArchTest
  static final ArchRule an_adapter_is_seen_by_nobody_inside_the_sdk =
      noClasses()
          .that(RUNTIME.or(ANALYSIS).or(FRONT_ENDS).and(not(ADAPTERS)))
          .should()
          .dependOnClassesThat(ADAPTERS);

  @ArchTest
  static final ArchRule purposes_and_masking_need_only_the_jdk_and_the_declarations =
      classes()
          .that()
          .resideInAnyPackage("nl.doelbinding.purpose..", "nl.doelbinding.masking..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "javax.crypto..",
                  "org.jspecify..",
                  "nl.doelbinding.annotations..",
                  "nl.doelbinding.purpose..",
                  "nl.doelbinding.masking.."));

  @ArchTest
  static final ArchRule only_the_reading_and_weaving_of_bytes_needs_byte_buddy =
      noClasses()
          .that(RUNTIME)
          .and()
          .resideOutsideOfPackages(
              "nl.doelbinding.classfile..",
              "nl.doelbinding.declaration..",
              "nl.doelbinding.weaving..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.bytebuddy..");

  @ArchTest
  static final ArchRule only_an_adapter_meets_its_framework =
      noClasses()
          .that(not(ADAPTERS.or(STARTER)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "javax.management..",
              "jdk.jfr..",
              "io.micrometer..",
              "ch.qos.logback..",
              "org.apache.logging.log4j..",
              "org.apache.catalina..",
              "org.apache.tomcat..",
              "org.eclipse.jetty..",
              "io.micrometer..");

  @ArchTest
  static final ArchRule only_an_adapter_of_the_runtime_meets_jackson_slf4j_and_opentelemetry =
      noClasses()
          .that(RUNTIME.and(not(ADAPTERS)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson..", "tools.jackson..", "org.slf4j..", "io.opentelemetry..");

  @ArchTest
  static final ArchRule declarations_of_loaded_classes_are_read_without_byte_buddy =
      noClasses()
          .that()
          .resideInAPackage("nl.doelbinding.declaration.reflect..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.bytebuddy..");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("nl.doelbinding.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_loads_the_classes_it_reads =
      noClasses()
          .that(ANALYSIS.or(FRONT_ENDS))
          .should()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class);

  @ArchTest
  static final ArchRule nothing_at_build_uses_the_network =
      noClasses()
          .that(ANALYSIS.or(FRONT_ENDS))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection");
}
