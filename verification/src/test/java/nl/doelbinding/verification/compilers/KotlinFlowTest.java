package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KotlinFlowTest {

  @TempDir Path directory;

  @Test
  void flows_are_followed_through_what_the_compiler_of_kotlin_makes_of_the_language() {
    Workplace workplace = Workplace.in(directory);
    workplace.source(
        "Flows.kt",
        """
        package nl.acme

        import org.slf4j.LoggerFactory

        data class Customer(val id: Long, val email: String, val lastName: String)
        data class Parcel(val id: Long, val weight: Int)

        fun mask(text: String): String = text.take(1)
        fun later(block: () -> Unit) = block()
        fun Customer.greet() { println(lastName) }
        fun Customer.count() { println(lastName.length) }

        class Firing {
          fun template(customer: Customer) { LOG.info("sent to ${customer.email}") }
          fun argument(customer: Customer) { LOG.info("sent to {}", customer.email) }
          fun whole(customer: Customer) { LOG.info("sent to $customer") }
          fun captured(customer: Customer) {
            val to = customer.email
            later { LOG.info("sent to $to") }
          }
          fun scope(customer: Customer?) { customer?.let { LOG.info(it.email) } }
          fun receiver(customer: Customer) = customer.run { LOG.info(email) }
          fun elvis(customer: Customer?) { LOG.info(customer?.email ?: "nobody") }
          fun thrown(customer: Customer) { throw IllegalStateException("no ${customer.email}") }
          companion object { private val LOG = LoggerFactory.getLogger(Firing::class.java) }
        }

        class Silent {
          fun id(customer: Customer) { LOG.info("sent to ${customer.id}") }
          fun masked(customer: Customer) { LOG.info("sent to ${mask(customer.email)}") }
          fun length(customer: Customer) { LOG.info("sent to {}", customer.email.length) }
          fun whole(parcel: Parcel) { LOG.info("sent $parcel") }
          fun captured(customer: Customer) {
            val to = customer.id
            later { LOG.info("sent to $to") }
          }
          fun scope(customer: Customer?) { customer?.let { LOG.info("sent {}", it.id) } }
          fun receiver(customer: Customer) = customer.run { LOG.info(mask(email)) }
          fun empty(customer: Customer) { if (customer.email.isEmpty()) LOG.info("no address") }
          fun thrown(customer: Customer) { throw IllegalStateException("no ${customer.id}") }
          companion object { private val LOG = LoggerFactory.getLogger(Silent::class.java) }
        }
        """);

    workplace.kotlin();

    assertThat(workplace.found("DB-11[0-4]"))
        .containsExactly(
            "Customer.toString 5",
            "Firing.argument: Customer.email 15",
            "Firing.captured: Customer.email 19",
            "Firing.elvis: Customer.email 23",
            "Firing.receiver: Customer.email 22",
            "Firing.scope: Customer.email 21",
            "Firing.template: Customer.email 14",
            "Firing.thrown: Customer.email 24",
            "Firing.whole: Customer 16",
            "FlowsKt.greet: Customer.lastName 10");
  }
}
