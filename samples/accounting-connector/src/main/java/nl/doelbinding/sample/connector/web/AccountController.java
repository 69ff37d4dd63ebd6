package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The account: what signing in needs, advertising, and the way out. */
@Controller
@RequestMapping("/account")
@ForPurpose(CustomerAccount.class)
class AccountController {

  private final Customers customers;
  private final Subscriptions subscriptions;
  private final EvidenceTrail trail;
  private final AdvertisingChoice advertisingChoice;

  AccountController(
      Customers customers,
      Subscriptions subscriptions,
      EvidenceTrail trail,
      AdvertisingChoice advertisingChoice) {
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.trail = trail;
    this.advertisingChoice = advertisingChoice;
  }

  @GetMapping
  String account(@SessionAttribute(SignedIn.NAME) SignedIn user, Model model) {
    model.addAttribute("customer", find(user));
    model.addAttribute("advertising", advertisingChoice.isOn(user.customerId()));
    return "account";
  }

  @PostMapping("/advertising/stop")
  String stopAdvertising(@SessionAttribute(SignedIn.NAME) SignedIn user) {
    advertisingChoice.stop(user.customerId(), "account");
    return "redirect:/account";
  }

  @PostMapping("/advertising/start")
  String startAdvertising(@SessionAttribute(SignedIn.NAME) SignedIn user) {
    Customer customer = find(user);
    advertisingChoice.start(customer, customer.getDetails().email());
    return "redirect:/account";
  }

  @PostMapping("/close")
  String close(@SessionAttribute(SignedIn.NAME) SignedIn user, HttpServletRequest request) {
    Instant now = Instant.now();
    Customer customer = find(user);
    customer.close(now);
    customers.save(customer);
    for (Subscription subscription :
        subscriptions.findByCustomerIdOrderByStartedOnDesc(user.customerId())) {
      subscription.cancel(now);
      subscriptions.save(subscription);
    }
    advertisingChoice.stop(user.customerId(), "account closed");
    trail.note(user.customerId(), Act.CLOSED_ACCOUNT, "");
    SignedIn.end(request);
    return "redirect:/?closed";
  }

  private Customer find(SignedIn user) {
    return customers.findById(user.customerId()).orElseThrow();
  }
}
