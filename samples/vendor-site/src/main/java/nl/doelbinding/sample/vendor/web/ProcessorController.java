package nl.doelbinding.sample.vendor.web;

import java.util.Locale;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.Customers;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.HostedHours;
import nl.doelbinding.sample.vendor.register.ProcessingRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of a processor (GDPR Art. 30(2)), and what is kept for customers under it. */
@Controller
@ForPurpose(HostedHours.class)
class ProcessorController {

  private final ProcessingRegister register;
  private final Customers customers;

  ProcessorController(ProcessingRegister register, Customers customers) {
    this.register = register;
    this.customers = customers;
  }

  @GetMapping("/staff/processor")
  String show(Model model, Locale locale) {
    model.addAttribute("assignments", register.assignments(locale));
    model.addAttribute("hours", customers.hours());
    return "staff/processor";
  }
}
