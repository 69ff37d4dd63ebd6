package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LombokTest {

  @TempDir Path directory;

  @Test
  void each_field_is_found_once_and_its_builder_wither_and_accessors_are_silent() {
    Workplace workplace = Workplace.in(directory);
    Path customer =
        workplace.source(
            "Customer.java",
            """
            package nl.acme;

            import java.time.LocalDate;
            import java.util.List;

            @lombok.Data
            @lombok.Builder(toBuilder = true)
            public class Customer {
              private String email;
              @lombok.With private LocalDate birthDate;
              @lombok.Singular private List<String> phoneNumbers;
              @lombok.Builder.Default private String street = "x";
              private int orders;
            }
            """);
    Path patient =
        workplace.source(
            "Patient.java",
            """
            package nl.acme;

            @lombok.Value
            @lombok.experimental.Accessors(fluent = true)
            @lombok.experimental.SuperBuilder
            @lombok.experimental.NonFinal
            public class Patient {
              String bsn;
              int ward;
            }
            """);
    Path inpatient =
        workplace.source(
            "Inpatient.java",
            """
            package nl.acme;

            @lombok.Getter(lazy = false)
            @lombok.experimental.SuperBuilder
            @lombok.ToString(onlyExplicitlyIncluded = true)
            @lombok.extern.java.Log
            public class Inpatient extends Patient {
              private String allergies;
              @lombok.Getter(lazy = true) private final String iban = "x".repeat(3);
            }
            """);

    workplace.javac(
        List.of("-processor", "lombok.launch.AnnotationProcessorHider$AnnotationProcessor"),
        customer,
        patient,
        inpatient);

    assertThat(workplace.classFiles())
        .anyMatch(file -> file.endsWith("Customer$CustomerBuilder.class"));
    assertThat(workplace.found())
        .containsExactly(
            "Customer.birthDate 10",
            "Customer.email 9",
            "Customer.phoneNumbers 11",
            "Customer.street 12",
            "Inpatient.allergies 8",
            "Inpatient.iban 9",
            "Patient.bsn 8");
  }
}
