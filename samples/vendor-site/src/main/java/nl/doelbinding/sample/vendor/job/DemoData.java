package nl.doelbinding.sample.vendor.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.CustomerContact;
import nl.doelbinding.sample.vendor.data.Customers;
import nl.doelbinding.sample.vendor.data.HostedHours;
import nl.doelbinding.sample.vendor.purpose.HousePurposes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Two customers and their time sheets; all invented. One has appointed a contact, one has not.
 *
 * <p>Storing reads what is stored, so that this work has a purpose too.
 */
@Component
@ForPurpose({HousePurposes.BreachNotice.class, HousePurposes.HostedHours.class})
class DemoData implements ApplicationRunner {

  private final Customers customers;

  DemoData(Customers customers) {
    this.customers = customers;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!customers.contacts().isEmpty()) {
      return;
    }
    customers.begin(
        new CustomerContact(
            HousePurposes.BAKERY,
            "Bram Deeg",
            "bram.deeg@dekrent.example",
            "directie@dekrent.example",
            null));
    customers.begin(
        new CustomerContact(HousePurposes.GARAGE, null, null, "directie@debougie.example", null));
    LocalDate monday = LocalDate.of(2026, 11, 16);
    keep(HousePurposes.BAKERY, "Roos Rozijn", monday, "8.00");
    keep(HousePurposes.BAKERY, "Gijs Gist", monday.plusDays(1), "7.50");
    keep(HousePurposes.GARAGE, "Dina Nokkenas", monday, "6.25");
  }

  private void keep(String customer, String employeeName, LocalDate workedOn, String hours) {
    customers.keep(new HostedHours(customer, employeeName, workedOn, new BigDecimal(hours)));
  }
}
