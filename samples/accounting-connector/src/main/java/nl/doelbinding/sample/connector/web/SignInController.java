package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.ToSignIn;
import nl.doelbinding.sample.connector.session.SignedIn;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a username and a password, and out. */
@Controller
@ForPurpose(CustomerAccount.class)
class SignInController {

  private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
  private static final LogMasker MASKER = LogMasker.ofDefaults();

  private final Customers customers;
  private final EvidenceTrail trail;

  SignInController(Customers customers, EvidenceTrail trail) {
    this.customers = customers;
    this.trail = trail;
  }

  @GetMapping("/login")
  String form() {
    return "login";
  }

  @PostMapping("/login")
  @Collected(from = Collected.Source.OBSERVED)
  String signIn(
      @ToSignIn @RequestParam(defaultValue = "") String username,
      @ToSignIn @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Customer> found =
        customers.findByUsername(username).filter(customer -> customer.opensWith(password));
    if (found.isEmpty()) {
      // The starter shortens every address in the log; the build asks to do so here as well.
      LOG.warn("Sign-in refused, from {}", MASKER.mask(request.getRemoteAddr()));
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", List.of("problem.login"));
      model.addAttribute("username", username);
      return "login";
    }
    Customer customer = found.get();
    customer.seenAt(request.getRemoteAddr());
    customers.save(customer);
    trail.note(customer.getId(), Act.SIGNED_IN, "");
    SignedIn.begin(request, customer.getId());
    return "redirect:/portal";
  }

  @PostMapping("/logout")
  String signOut(HttpServletRequest request) {
    SignedIn.end(request);
    return "redirect:/";
  }
}
