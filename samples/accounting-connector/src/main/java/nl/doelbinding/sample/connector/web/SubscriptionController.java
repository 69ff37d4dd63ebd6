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
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Taking a subscription, paying it, and cancelling it. */
@Controller
@RequestMapping("/subscription")
@ForPurpose(PaidSubscription.class)
class SubscriptionController {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Customers customers;
  private final Subscriptions subscriptions;
  private final EvidenceTrail trail;

  SubscriptionController(Customers customers, Subscriptions subscriptions, EvidenceTrail trail) {
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.trail = trail;
  }

  @GetMapping
  String subscription(@SessionAttribute(SignedIn.NAME) SignedIn user, Model model) {
    model.addAttribute("customer", customers.findById(user.customerId()).orElseThrow());
    model.addAttribute("plans", Plan.values());
    model.addAttribute(
        "subscriptions", subscriptions.findByCustomerIdOrderByStartedOnDesc(user.customerId()));
    return "subscription";
  }

  @PostMapping
  String subscribe(@SessionAttribute(SignedIn.NAME) SignedIn user, @RequestParam Plan plan) {
    LocalDate today = LocalDate.now(ZONE);
    cancelRunning(user);
    Subscription subscription =
        new Subscription(customers.getReferenceById(user.customerId()), plan, today);
    subscription.pay(today);
    subscriptions.save(subscription);
    trail.note(user.customerId(), Act.SUBSCRIBED, plan.name());
    trail.note(user.customerId(), Act.PAID, plan.name());
    return "redirect:/subscription";
  }

  @PostMapping("/cancel")
  String cancel(@SessionAttribute(SignedIn.NAME) SignedIn user) {
    cancelRunning(user);
    trail.note(user.customerId(), Act.CANCELLED, "");
    return "redirect:/subscription";
  }

  private void cancelRunning(SignedIn user) {
    for (Subscription subscription :
        subscriptions.findByCustomerIdOrderByStartedOnDesc(user.customerId())) {
      if (subscription.isRunning()) {
        subscription.cancel(Instant.now());
        subscriptions.save(subscription);
      }
    }
  }
}
