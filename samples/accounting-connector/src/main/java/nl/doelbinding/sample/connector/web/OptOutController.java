package nl.doelbinding.sample.connector.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the link in every e-mail leads to. Nobody has to sign in, and a program that follows links
 * to look at them changes nothing: only a POST does, which mail programs send too (RFC 8058).
 */
@Controller
@RequestMapping("/opt-out")
class OptOutController {

  private final AdvertisingChoice advertisingChoice;

  OptOutController(AdvertisingChoice advertisingChoice) {
    this.advertisingChoice = advertisingChoice;
  }

  @GetMapping
  String ask(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("token", token);
    return "opt-out";
  }

  @PostMapping
  String stop(@RequestParam(defaultValue = "") String token, Model model) {
    advertisingChoice.stop(token);
    model.addAttribute("done", true);
    return "opt-out";
  }
}
