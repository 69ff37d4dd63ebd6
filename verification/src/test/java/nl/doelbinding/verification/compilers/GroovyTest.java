package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroovyTest {

  @TempDir Path directory;

  @Test
  void each_property_is_found_once_by_its_name_and_what_the_compiler_adds_is_silent() {
    Workplace workplace = Workplace.in(directory);
    Path customers =
        workplace.source(
            "Customer.groovy",
            """
            package nl.acme

            import java.time.LocalDate

            class Customer {
              String email
              LocalDate birthDate
              private String phone
              def iban
              boolean weekly
              static String defaultEmail = 'x'
              static final String EMAIL_PATTERN = /x@y/

              def masked = { email.take(1) }

              String label(String lastName = 'x') {
                [1, 2].collect { n -> lastName * n }.join()
              }
            }
            """);
    Path traits =
        workplace.source(
            "Addressed.groovy",
            """
            package nl.acme

            trait Addressed {
              String street
            }

            class Patient implements Addressed {
              String bsn
            }
            """);

    compile(workplace, customers, traits);

    // The property of a trait lies in each class that has the trait, and is written in none.
    assertThat(workplace.found())
        .containsExactly(
            "Customer.birthDate 7",
            "Customer.email 6",
            "Customer.iban 9",
            "Customer.phone 8",
            "Patient.bsn 8",
            "Patient.street 0");
  }

  private static void compile(Workplace workplace, Path... files) {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.setTargetDirectory(workplace.classes().toFile());
    CompilationUnit unit = new CompilationUnit(configuration);
    for (Path file : files) {
      unit.addSource(file.toFile());
    }
    unit.compile();
  }
}
