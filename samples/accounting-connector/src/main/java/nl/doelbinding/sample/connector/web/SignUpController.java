package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Connection;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.CustomerDetails;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Program;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.ToSignIn;
import nl.doelbinding.sample.connector.session.SignedIn;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account. */
@Controller
@ForPurpose(CustomerAccount.class)
class SignUpController {

  private static final int SHORTEST_PASSWORD = 8;

  private final Customers customers;
  private final EvidenceTrail trail;
  private final AdvertisingChoice advertisingChoice;
  private final OptionalCookies cookies;

  SignUpController(
      Customers customers,
      EvidenceTrail trail,
      AdvertisingChoice advertisingChoice,
      OptionalCookies cookies) {
    this.customers = customers;
    this.trail = trail;
    this.advertisingChoice = advertisingChoice;
    this.cookies = cookies;
  }

  @GetMapping("/register")
  String form(HttpServletRequest request, Model model) {
    String remembered = CookieChoice.value(request, OptionalCookies.INPUT);
    return form(model, CustomerDetails.empty(), "", remembered == null ? "" : remembered);
  }

  @PostMapping("/register")
  String signUp(
      @ModelAttribute CustomerDetails details,
      @ToSignIn @RequestParam(defaultValue = "") String username,
      @ToSignIn @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "KASBOEK") Program program,
      @RequestParam(defaultValue = "false") boolean noAdvertising,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    cookies.remember(request, response, program);
    List<String> problems = new ArrayList<>(details.problems());
    if (username.isBlank() || customers.findByUsername(username.strip()).isPresent()) {
      problems.add("problem.username");
    }
    if (password.length() < SHORTEST_PASSWORD) {
      problems.add("problem.password");
    }
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", problems);
      return form(model, details, username, program.name());
    }
    Connection connection = new Connection(program, Program.BOEKENWOLK, 6);
    Customer customer =
        customers.save(
            new Customer(details, connection, username.strip(), password, request.getRemoteAddr()));
    trail.note(customer.getId(), Act.SIGNED_UP, "");
    if (!noAdvertising) {
      advertisingChoice.start(customer, details.email());
    }
    SignedIn.begin(request, customer.getId());
    return "redirect:/portal";
  }

  private static String form(
      Model model, CustomerDetails details, String username, String program) {
    model.addAttribute("details", details);
    model.addAttribute("username", username);
    model.addAttribute("program", program);
    model.addAttribute("programs", Program.values());
    return "register";
  }
}
