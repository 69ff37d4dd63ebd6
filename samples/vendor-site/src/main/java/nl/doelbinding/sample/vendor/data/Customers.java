package nl.doelbinding.sample.vendor.data;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables about customers: whom to tell of a breach, and the data that is kept for them. */
@Repository
public class Customers {

  private final JdbcClient database;

  /** For Spring. */
  public Customers(JdbcClient database) {
    this.database = database;
  }

  /** All of them. */
  public List<CustomerContact> contacts() {
    return database
        .sql("select * from customer_contact order by customer")
        .query(CustomerContact.class)
        .list();
  }

  /** One of them. */
  public Optional<CustomerContact> contact(String customer) {
    return database
        .sql("select * from customer_contact where customer = ?")
        .param(customer)
        .query(CustomerContact.class)
        .optional();
  }

  /** Begins to work for a customer. */
  public void begin(CustomerContact contact) {
    database
        .sql(
            "insert into customer_contact (customer, appointed_name, appointed_email,"
                + " management_email) values"
                + " (:customer, :appointedName, :appointedEmail, :managementEmail)")
        .paramSource(contact)
        .update();
  }

  /** Keeps hours that a customer hands over. */
  public void keep(HostedHours line) {
    database
        .sql(
            "insert into hosted_hours (customer, employee_name, worked_on, hours)"
                + " values (:customer, :employeeName, :workedOn, :hours)")
        .paramSource(line)
        .update();
  }

  /** What is kept for customers. */
  public List<HostedHours> hours() {
    return database
        .sql("select * from hosted_hours order by customer, worked_on, employee_name")
        .query(HostedHours.class)
        .list();
  }
}
