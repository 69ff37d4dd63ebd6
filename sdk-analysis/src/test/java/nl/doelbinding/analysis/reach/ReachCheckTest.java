package nl.doelbinding.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class ReachCheckTest {

  @Test
  void a_method_for_one_purpose_that_reads_what_is_declared_for_another_is_told() {
    List<Violation> found =
        ReachRun.violations(
            """
            public class Mailing {
              @ForPurpose(Newsletter.class)
              public void send(Customer customer) {
                System.out.println(customer.getIban());
              }
            }
            """);

    assertThat(found)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.isError()).isTrue();
              assertThat(told)
                  .hasToString(
                      "[DB-302] app.Mailing.send reads shop.Customer.iban, declared for Invoicing,"
                          + " under Newsletter (Mailing.send → Customer.getIban → Customer.iban)"
                          + " (Mailing.java:12)");
              assertThat(told.cure())
                  .isEqualTo(
                      "Where it works for another purpose, put on app.Mailing.send:"
                          + " @ForPurpose(Invoicing.class)\n"
                          + "or ask the data protection officer whether the data was collected for"
                          + " Newsletter too, and add that to the purposes of shop.Customer.iban");
            });
  }

  @Test
  void what_it_is_declared_for_may_be_read() {
    assertThat(
            ReachRun.told(
                """
                public class Mailing {
                  @ForPurpose(Newsletter.class) public void send(Customer c) { c.getEmail(); c.getInterests(); }
                  @ForPurpose(Support.class) public void help(Customer c) { c.getName(); c.getPoints(); }
                  @ForPurpose({Newsletter.class, Invoicing.class}) public void both(Customer c) { c.getEmail(); c.getIban(); }
                }
                """))
        .isEmpty();
  }
}
