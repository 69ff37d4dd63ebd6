package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KotlinTest {

  @TempDir Path directory;

  @Test
  void each_property_is_found_once_by_its_name_and_what_the_compiler_adds_is_silent() {
    Workplace workplace = Workplace.in(directory);
    workplace.source(
        "Customers.kt",
        """
        package nl.acme

        import java.time.LocalDate

        data class Customer(
            val email: String,
            var phone: String?,
            private val birthDate: LocalDate = LocalDate.MIN) {
          lateinit var street: String
          val iban: String by lazy { "" }
          var city: String = ""
            private set
          internal var bsn: String = ""
          var weekly: Boolean = false
          val fullName: String get() = "x"

          fun greet(lastName: String = "x", times: Int = 1): String = lastName.repeat(times)

          companion object {
            const val EMAIL_PATTERN = "x@y"
            var defaultEmail = "x"
          }
        }

        @JvmInline value class Postcode(val value: String)

        class Patient(val email: EmailAddress, val ward: Int) {
          val onMail: (String) -> Unit = { email -> println(email) }
        }

        @JvmInline value class EmailAddress(val value: String)

        @JvmRecord data class Visitor(val ipAddress: String, val pages: Int)

        object Settings { var theme: String = "dark" }

        enum class Channel(val email: String) { MAIL("x") }

        sealed interface Event { data class SignedUp(val username: String) : Event }

        suspend fun send(email: String): String { later(); return email }
        suspend fun later() {}

        fun Customer.masked(): String = email.take(1)
        """);

    workplace.kotlin();

    assertThat(workplace.found())
        .containsExactly(
            "Customer.birthDate 8",
            "Customer.bsn 13",
            "Customer.city 11",
            "Customer.email 6",
            "Customer.fullName 15",
            "Customer.iban 10",
            "Customer.phone 7",
            "Customer.street 9",
            "EmailAddress.value 31",
            "Event.SignedUp.username 39",
            "Patient.email 27",
            "Postcode.value 25",
            "Visitor.ipAddress 33");
  }
}
