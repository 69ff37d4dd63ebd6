package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Connection;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.CustomerDetails;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Program;
import nl.doelbinding.sample.connector.purpose.AuditTrail;
import nl.doelbinding.sample.connector.purpose.PortalAccess;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where customers look after the service, and see what they did. */
@Controller
@RequestMapping("/portal")
@ForPurpose(PortalAccess.class)
class PortalController {

  private final CurrentCustomer current;
  private final Customers customers;
  private final EvidenceTrail trail;
  private final AdvertisingChoice advertisingChoice;

  PortalController(
      CurrentCustomer current,
      Customers customers,
      EvidenceTrail trail,
      AdvertisingChoice advertisingChoice) {
    this.current = current;
    this.customers = customers;
    this.trail = trail;
    this.advertisingChoice = advertisingChoice;
  }

  @GetMapping
  String portal(Model model) {
    Customer customer = find();
    return show(model, customer, customer.getDetails());
  }

  @PostMapping("/connection")
  String connect(@ModelAttribute Connection wanted) {
    Customer customer = find();
    customer.connect(wanted);
    customers.save(customer);
    trail.note(current.id(), Act.SET_CONNECTION, wanted.summary());
    return "redirect:/portal";
  }

  @PostMapping("/details")
  String correct(
      @ModelAttribute CustomerDetails corrected, HttpServletResponse response, Model model) {
    Customer customer = find();
    List<String> problems = corrected.problems();
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", problems);
      return show(model, customer, corrected);
    }
    customer.correct(corrected);
    customers.save(customer);
    trail.note(current.id(), Act.CORRECTED_DETAILS, "");
    return "redirect:/portal";
  }

  @PostMapping("/advertising")
  String stopAdvertising() {
    advertisingChoice.stop(current.id(), "portal");
    return "redirect:/portal";
  }

  @GetMapping("/trail")
  @ForPurpose(AuditTrail.class)
  String trail(Model model) {
    model.addAttribute("acts", trail.of(current.id()));
    model.addAttribute("intact", trail.isIntact(current.id()));
    return "trail";
  }

  private Customer find() {
    return customers.findById(current.id()).orElseThrow();
  }

  private String show(Model model, Customer customer, CustomerDetails details) {
    model.addAttribute("customer", customer);
    model.addAttribute("details", details);
    model.addAttribute("programs", Program.values());
    model.addAttribute("advertising", advertisingChoice.isOn(customer.getId()));
    return "portal";
  }
}
