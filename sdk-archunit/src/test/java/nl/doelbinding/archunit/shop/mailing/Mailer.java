package nl.doelbinding.archunit.shop.mailing;

import java.util.List;
import java.util.function.Function;
import nl.doelbinding.archunit.shop.customers.Customer;
import nl.doelbinding.archunit.shop.customers.Wallet;

public class Mailer {
  public String calls(Customer customer) {
    return customer.getEmail();
  }

  public Function<Customer, String> refers() {
    return Customer::getEmail;
  }

  public List<String> inLambda(List<Customer> customers) {
    return customers.stream().map(customer -> customer.getEmail()).toList();
  }

  public String readsField(Wallet wallet) {
    return wallet.iban;
  }

  public void writesField(Wallet wallet) {
    wallet.iban = null;
  }

  public String readsOther(Customer customer) {
    return customer.getLastName();
  }
}
