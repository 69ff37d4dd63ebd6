package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void dutch() {
    check(
        """
        package nl.acme;
        class Inwoner {
          String voornaam; // finds NAME
          String achternaam; // finds NAME
          Long bsn; // finds NATIONAL_ID
          String woonplaats; // finds ADDRESS
          String telefoonnummer; // finds PHONE_NUMBER
          String geboorteplaats; // finds PLACE_OF_BIRTH
          String vakbond; // finds TRADE_UNION
          int aantalKinderbijslagen;
          String telefoonSoort;
          boolean toonAdres;
        }
        """,
        """
        package nl.acme;
        class Vergunning {
          String kenteken; // finds VEHICLE_REGISTRATION
          String omschrijving;
          String naam;
          String soort;
          int volgnummer;
        }
        """);
  }

  @Test
  void german() {
    check(
        """
        package nl.acme;
        class Mitarbeiter {
          String vorname; // finds NAME
          String nachname; // finds NAME
          String geburtsdatum; // finds DATE_OF_BIRTH
          String strasse; // finds ADDRESS
          String telefonnummer; // finds PHONE_NUMBER
          int anzahl;
          String farbe;
        }
        """);
  }

  @Test
  void french() {
    check(
        """
        package nl.acme;
        class Salarie {
          String prenom; // finds NAME
          String dateNaissance; // finds DATE_OF_BIRTH
          String codePostal; // finds ADDRESS
          String motDePasse; // finds CREDENTIALS
          int nombreDeJours;
          String couleur;
        }
        """);
  }

  @Test
  void spanish() {
    check(
        """
        package nl.acme;
        class Paciente {
          String nombre; // finds NAME
          String apellidos; // finds NAME
          String fechaNacimiento; // finds DATE_OF_BIRTH
          String correoElectronico; // finds EMAIL_ADDRESS
          String color;
          int cantidad;
        }
        """);
  }

  @Test
  void english() {
    check(
        """
        package nl.acme;
        class Applicant {
          String surname; // finds NAME
          String mobilePhone; // finds PHONE_NUMBER
          String coverLetter; // finds APPLICATION_DOCUMENTS
          String jobTitle; // finds JOB_TITLE
          String ipAddress; // finds IP_ADDRESS
          byte[] photo; // finds IMAGE_OR_RECORDING
          String phoneFormat;
          int maxAge;
          boolean emailConfirmed;
        }
        """);
  }

  private static void check(String... texts) {
    assertThat(Found.in(texts).members()).isEqualTo(Sources.expected(texts));
  }
}
