package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.job.Advertising;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import nl.doelbinding.sample.connector.session.SignedIn;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The account: what signing in needs, advertising, and the way out. */
@Controller
@RequestMapping("/account")
@ForPurpose(CustomerAccount.class)
class AccountController {

  private final CurrentCustomer current;
  private final Customers customers;
  private final Subscriptions subscriptions;
  private final EvidenceTrail trail;
  private final AdvertisingChoice advertisingChoice;
  private final Advertising advertising;

  AccountController(
      CurrentCustomer current,
      Customers customers,
      Subscriptions subscriptions,
      EvidenceTrail trail,
      AdvertisingChoice advertisingChoice,
      Advertising advertising) {
    this.current = current;
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.trail = trail;
    this.advertisingChoice = advertisingChoice;
    this.advertising = advertising;
  }

  @GetMapping
  String account(Model model) {
    model.addAttribute("customer", find());
    model.addAttribute("advertising", advertisingChoice.isOn(current.id()));
    return "account";
  }

  @PostMapping("/advertising/stop")
  String stopAdvertising() {
    advertisingChoice.stop(current.id(), "account");
    return "redirect:/account";
  }

  @PostMapping("/advertising/start")
  String startAdvertising() {
    Customer customer = find();
    advertisingChoice.start(customer, customer.getDetails().email());
    return "redirect:/account";
  }

  /** Has the offer of this month sent at once, to whoever asks and to nobody else. */
  @PostMapping("/advertising/offer")
  String sendOffer() {
    advertising.sendTo(current.id());
    return "redirect:/outbox";
  }

  @PostMapping("/close")
  String close(HttpServletRequest request) {
    Instant now = Instant.now();
    Customer customer = find();
    customer.close(now);
    customers.save(customer);
    for (Subscription subscription :
        subscriptions.findByCustomerIdOrderByStartedOnDesc(current.id())) {
      if (subscription.isRunning()) {
        subscription.cancel(now);
        subscriptions.save(subscription);
      }
    }
    advertisingChoice.stop(current.id(), "account closed");
    trail.note(current.id(), Act.CLOSED_ACCOUNT, "");
    SignedIn.end(request);
    return "redirect:/?closed";
  }

  private Customer find() {
    return customers.findById(current.id()).orElseThrow();
  }
}
