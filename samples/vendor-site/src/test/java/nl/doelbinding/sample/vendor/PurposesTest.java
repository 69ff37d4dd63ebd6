package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.ENFORCED;
import static nl.doelbinding.sample.testing.promise.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.vendor.data.Customers;
import nl.doelbinding.sample.vendor.data.Feedback;
import nl.doelbinding.sample.vendor.data.HostedHours;
import nl.doelbinding.sample.vendor.data.Participant;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.Request;
import nl.doelbinding.sample.vendor.data.Subscriber;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.DirectMarketing;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.LinkedProfile;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.Promotion;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.RequestHandling;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.SiteImprovement;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What was given for one purpose is read for no other. */
class PurposesTest extends OnOneServer {

  @Test
  @Promise(
      value = {"softmakers-03", "softmakers-04"},
      status = ENFORCED)
  void what_a_request_holds_is_read_to_handle_it_and_not_to_advertise() throws Exception {
    visitor.post(
        "/request",
        "kind",
        "QUOTE",
        "name",
        "Piet Proef",
        "email",
        "piet@afnemer.example",
        "phone",
        "070 000 00 00");
    Request request = part(Relations.class).requests().get(0);

    try (PurposeScope handling = Purposes.bind(RequestHandling.class)) {
      assertThat(request.email()).isEqualTo("piet@afnemer.example");
    }
    refused(DirectMarketing.class, request::email);
    refused(DirectMarketing.class, request::phoneNumber);
    refused(Tracking.class, request::fullName);
  }

  @Test
  @Promise(value = "softmakers-14", status = ENFORCED)
  void what_a_participant_gave_is_read_for_the_promotion_only() throws Exception {
    visitor.post(
        "/promotion", "name", "Pia Proef", "address", "Dorp 1", "email", "pia@lezer.example");
    Participant participant = part(Relations.class).participants().get(0);

    try (PurposeScope running = Purposes.bind(Promotion.class)) {
      assertThat(participant.address()).isEqualTo("Dorp 1");
    }
    refused(DirectMarketing.class, participant::email);
  }

  @Test
  @Promise(value = "softmakers-12", status = ENFORCED)
  void what_visitors_say_is_read_to_improve_the_site_only() throws Exception {
    visitor.post("/article", "message", "mooi");
    Feedback feedback = part(Relations.class).feedback().get(0);

    try (PurposeScope improving = Purposes.bind(SiteImprovement.class)) {
      assertThat(feedback.message()).isEqualTo("mooi");
    }
    refused(LinkedProfile.class, feedback::message);
  }

  @Test
  @Promise(value = "softmakers-24", status = OPEN)
  void cookie_and_address_are_read_together_for_the_linking_only() throws Exception {
    subscribe("els@lezer.example", true);
    Subscriber subscriber = subscriber("els@lezer.example");

    try (PurposeScope linking = Purposes.bind(LinkedProfile.class)) {
      assertThat(subscriber.linkedCookie()).hasSize(36);
      assertThat(subscriber.email()).isEqualTo("els@lezer.example");
    }
    assertThat(staff().get("/staff/interests").body()).contains("els@lezer.example", "/article");
    refused(DirectMarketing.class, subscriber::linkedCookie);
    refused(Tracking.class, subscriber::email);
  }

  @Test
  void whoever_signs_up_again_before_confirming_answers_anew() throws Exception {
    signUp(visitor, "jan@lezer.example", true);
    signUp(visitor, "jan@lezer.example", false);
    confirm(visitor);

    assertThat(staff().get("/staff/interests").body()).doesNotContain("jan@lezer.example");
  }

  @Test
  void the_browser_of_a_stranger_who_signed_an_address_up_is_not_linked() throws Exception {
    Visitor stranger = another();
    signUp(visitor, "kim@lezer.example", false);
    signUp(stranger, "kim@lezer.example", true);
    confirm(visitor);

    assertThat(staff().get("/staff/interests").body()).doesNotContain("kim@lezer.example");
  }

  @Test
  @Promise(value = "softmakers-25", status = OPEN)
  void whoever_does_not_tick_the_box_is_not_linked() throws Exception {
    subscribe("ina@lezer.example", false);

    assertThat(staff().get("/staff/interests").body()).doesNotContain("ina@lezer.example");
    Subscriber subscriber = subscriber("ina@lezer.example");
    try (PurposeScope linking = Purposes.bind(LinkedProfile.class)) {
      assertThat(subscriber.linkedCookie()).isNull();
    }
  }

  @Test
  void what_is_kept_for_a_customer_serves_no_purpose_of_the_firm() throws Exception {
    assertThat(staff().get("/staff/processor").body()).contains("Roos Rozijn", "Dina Nokkenas");

    HostedHours line = part(Customers.class).hours().get(0);
    refused(DirectMarketing.class, line::employeeName);
    refused(SiteImprovement.class, line::hours);
  }

  private void subscribe(String email, boolean linked) throws Exception {
    signUp(visitor, email, linked);
    confirm(visitor);
  }

  private static void signUp(Visitor visitor, String email, boolean linked) throws Exception {
    visitor.post("/cookies", "answer", "all");
    visitor.get("/beacon.gif?page=/article");
    if (linked) {
      visitor.post("/newsletter", "email", email, "linked", "on");
    } else {
      visitor.post("/newsletter", "email", email);
    }
  }

  private static void confirm(Visitor visitor) throws Exception {
    assertThat(visitor.post(visitor.linkInOutbox("confirm")).body()).contains("U bent aangemeld");
  }

  private static Subscriber subscriber(String email) {
    try (PurposeScope looking = Purposes.bind(DirectMarketing.class)) {
      return part(Relations.class).subscribers().stream()
          .filter(subscriber -> subscriber.email().equals(email))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void refused(Class<?> purpose, ThrowingCallable read) {
    try (PurposeScope other = Purposes.bind(purpose)) {
      assertThatThrownBy(read).isInstanceOf(PurposeViolationException.class);
    }
  }
}
