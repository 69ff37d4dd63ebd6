package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.breach.Breach;
import nl.doelbinding.sample.vendor.breach.BreachType;
import nl.doelbinding.sample.vendor.breach.Cause;
import nl.doelbinding.sample.vendor.breach.Deadline;
import nl.doelbinding.sample.vendor.breach.Dossier;
import nl.doelbinding.sample.vendor.breach.Notices;
import nl.doelbinding.sample.vendor.breach.Risk;
import nl.doelbinding.sample.vendor.data.CustomerContact;
import nl.doelbinding.sample.vendor.data.Customers;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.BreachNotice;
import nl.doelbinding.sample.vendor.register.ProcessingRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The dossier of breaches: writing one down, and telling whoever must know in time. */
@Controller
@ForPurpose(BreachNotice.class)
class BreachController {

  /** A breach in the list, with its clocks. */
  record Row(
      Breach breach,
      String discovered,
      String type,
      String cause,
      String activity,
      String risk,
      @Nullable Deadline authority,
      @Nullable Deadline customer) {}

  private final Dossier dossier;
  private final Notices notices;
  private final Customers customers;
  private final ProcessingRegister register;
  private final Clock clock;

  BreachController(
      Dossier dossier,
      Notices notices,
      Customers customers,
      ProcessingRegister register,
      Clock clock) {
    this.dossier = dossier;
    this.notices = notices;
    this.customers = customers;
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/staff/breaches")
  String list(HttpServletRequest request, Model model, Locale locale) {
    return show(new Form(request), model, locale);
  }

  @PostMapping("/staff/breaches")
  String add(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    Form form = new Form(request);
    Breach breach = read(form, locale);
    if (breach == null) {
      response.setStatus(422);
      return show(form, model, locale);
    }
    dossier.add(breach);
    return "redirect:/staff/breaches";
  }

  @PostMapping("/staff/breaches/{id}/authority")
  String tellAuthority(
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Form form = new Form(request);
    String reason = form.text("delayReason", 2000);
    if (form.isRight() && dossier.authorityTold(found(id), reason, now())) {
      return "redirect:/staff/breaches";
    }
    form.problem("Een late melding heeft een reden nodig", "A notice that is late needs a reason");
    response.setStatus(422);
    return show(form, model, locale);
  }

  @PostMapping("/staff/breaches/{id}/customer")
  String tellCustomer(@PathVariable long id) {
    Breach breach = found(id);
    String name = breach.customer();
    if (name != null && breach.customerToldAt() == null) {
      notices.tell(customers.contact(name).orElseThrow(), breach);
      dossier.customerTold(breach, now());
    }
    return "redirect:/staff/breaches";
  }

  /** What the authority or a customer asks for, to be taken over into their form. */
  @GetMapping("/staff/breaches/{id}.json")
  @ResponseBody
  Map<String, Object> notice(@PathVariable long id) {
    return notices.content(found(id));
  }

  private Breach found(long id) {
    return dossier.breach(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private @Nullable Breach read(Form form, Locale locale) {
    OffsetDateTime discoveredAt = discovered(form);
    String customer = form.text("customer", 200);
    BreachType type =
        form.one("type", BreachType.class, "Kies wat er gebeurde", "Choose what happened");
    Cause cause = form.one("cause", Cause.class, "Kies een oorzaak", "Choose a cause");
    String activity = form.text("activity", 100);
    String nature = form.required("nature", 2000, "Beschrijf het lek", "Describe the breach");
    int affected = number(form.text("affected", 9));
    String consequences =
        form.required("consequences", 2000, "Beschrijf de gevolgen", "Describe the consequences");
    String measures =
        form.required("measures", 2000, "Beschrijf de maatregelen", "Describe the measures");
    Risk risk = form.one("risk", Risk.class, "Kies een risico", "Choose a risk");
    String motivation =
        form.required("motivation", 2000, "Onderbouw het risico", "Give reasons for the risk");
    if (!register.activities(locale).containsKey(activity)) {
      form.problem("Kies een verwerking uit het register", "Choose an activity of the register");
    }
    if (!customer.isEmpty() && customers.contact(customer).isEmpty()) {
      form.problem("Die klant is er niet", "There is no such customer");
    }
    if (affected < 0) {
      form.problem("Vul in om hoeveel mensen het gaat", "Enter how many people are affected");
    }
    if (!form.isRight() || discoveredAt == null || type == null || cause == null || risk == null) {
      return null;
    }
    return new Breach(
        0,
        discoveredAt,
        customer.isEmpty() ? null : customer,
        type,
        cause,
        activity,
        nature,
        affected,
        consequences,
        measures,
        risk,
        motivation,
        null,
        null,
        null);
  }

  private @Nullable OffsetDateTime discovered(Form form) {
    try {
      return LocalDateTime.parse(form.text("discoveredAt", 30))
          .atZone(clock.getZone())
          .toOffsetDateTime();
    } catch (DateTimeParseException unreadable) {
      form.problem("Vul in wanneer het lek is ontdekt", "Enter when the breach was discovered");
      return null;
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private String show(Form form, Model model, Locale locale) {
    Map<String, String> activities = register.activities(locale);
    model.addAttribute("form", form);
    model.addAttribute("types", form.options("type", BreachType.values(), BreachType::words));
    model.addAttribute("causes", form.options("cause", Cause.values(), Cause::words));
    model.addAttribute("risks", form.options("risk", Risk.values(), Risk::words));
    model.addAttribute(
        "activities",
        activities.entrySet().stream()
            .map(activity -> form.option("activity", activity.getKey(), activity.getValue()))
            .toList());
    model.addAttribute(
        "customers",
        customers.contacts().stream()
            .map(CustomerContact::customer)
            .map(customer -> form.option("customer", customer, customer))
            .toList());
    model.addAttribute("hoursForAuthority", register.authorityDeadline().toHours());
    model.addAttribute("hoursForCustomer", register.customerDeadline().toHours());
    OffsetDateTime now = now();
    List<Row> rows =
        dossier.breaches().stream().map(breach -> row(breach, activities, now, locale)).toList();
    model.addAttribute("rows", rows);
    return "staff/breaches";
  }

  private Row row(
      Breach breach, Map<String, String> activities, OffsetDateTime now, Locale locale) {
    return new Row(
        breach,
        DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale)
            .format(breach.discoveredAt().atZoneSameInstant(clock.getZone())),
        breach.type().words().in(locale),
        breach.cause().words().in(locale),
        activities.getOrDefault(breach.activity(), breach.activity()),
        breach.risk().words().in(locale),
        dossier.authority(breach, now).orElse(null),
        dossier.customer(breach, now).orElse(null));
  }
}
