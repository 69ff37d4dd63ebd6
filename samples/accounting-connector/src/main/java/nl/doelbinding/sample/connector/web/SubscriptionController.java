package nl.doelbinding.sample.connector.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Plan;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a subscription, paying it, and cancelling it. */
@Controller
@RequestMapping("/subscription")
@ForPurpose(PaidSubscription.class)
class SubscriptionController {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CurrentCustomer current;
  private final Customers customers;
  private final Subscriptions subscriptions;
  private final EvidenceTrail trail;

  SubscriptionController(
      CurrentCustomer current,
      Customers customers,
      Subscriptions subscriptions,
      EvidenceTrail trail) {
    this.current = current;
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.trail = trail;
  }

  @GetMapping
  String subscription(Model model) {
    model.addAttribute("customer", customers.findById(current.id()).orElseThrow());
    model.addAttribute("plans", Plan.values());
    model.addAttribute(
        "subscriptions", subscriptions.findByCustomerIdOrderByStartedOnDesc(current.id()));
    return "subscription";
  }

  @PostMapping
  String subscribe(@RequestParam Plan plan) {
    LocalDate today = LocalDate.now(ZONE);
    cancelRunning();
    Subscription subscription =
        new Subscription(customers.getReferenceById(current.id()), plan, today);
    subscription.pay(today);
    subscriptions.save(subscription);
    trail.note(current.id(), Act.SUBSCRIBED, plan.name());
    trail.note(current.id(), Act.PAID, plan.name());
    return "redirect:/subscription";
  }

  @PostMapping("/cancel")
  String cancel() {
    cancelRunning();
    trail.note(current.id(), Act.CANCELLED, "");
    return "redirect:/subscription";
  }

  private void cancelRunning() {
    for (Subscription subscription :
        subscriptions.findByCustomerIdOrderByStartedOnDesc(current.id())) {
      if (subscription.isRunning()) {
        subscription.cancel(Instant.now());
        subscriptions.save(subscription);
      }
    }
  }
}
