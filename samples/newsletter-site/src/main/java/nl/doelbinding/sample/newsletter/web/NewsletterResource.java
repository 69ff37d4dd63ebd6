package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.Subscriber;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.data.Subscription;
import nl.doelbinding.sample.newsletter.job.Mailing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/** Signing up for the newsletter, confirming it, leaving it, and the list for those who send it. */
@Path("api/newsletter")
@ForPurpose(Newsletter.class)
public final class NewsletterResource {

  private final Subscribers subscribers;
  private final Mailing mailing;

  @Inject
  NewsletterResource(Subscribers subscribers, Mailing mailing) {
    this.subscribers = subscribers;
    this.mailing = mailing;
  }

  /**
   * Takes a sign-up and asks by e-mail whether it is meant. The answer is the same for an address
   * that is known already: who reads it learns nothing.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public void signUp(Subscriber subscriber, @Context HttpServletRequest request) {
    Language language = Language.of(request);
    new Mistakes(language)
        .requireEmail(subscriber.email())
        .requireLength(subscriber.name(), 200, "name")
        .requireLength(subscriber.organisation(), 200, "organisation")
        .requireLength(subscriber.phone(), 50, "phone")
        .refuse();
    Subscription subscription = subscribers.signUp(subscriber, OffsetDateTime.now(ZoneOffset.UTC));
    if (subscription.confirmedAt() == null) {
      mailing.askToConfirm(
          subscription,
          language.say("Bevestig uw aanmelding", "Confirm your sign-up"),
          language.say(
              "Iemand, waarschijnlijk u, vroeg om onze nieuwsbrief op dit adres. Bevestig het met"
                  + " deze link. Doet u niets, dan vergeten wij het adres na drie dagen.",
              "Somebody, probably you, asked for our newsletter at this address. Confirm it with"
                  + " this link. If you do nothing, we forget the address after three days."));
    }
  }

  /** Confirms a sign-up. */
  @POST
  @Path("confirm/{code}")
  public void confirm(@PathParam("code") UUID code) {
    if (!subscribers.confirm(code, OffsetDateTime.now(ZoneOffset.UTC))) {
      throw new NotFoundException();
    }
  }

  /** Withdraws the consent: everything of the subscriber is erased at once. */
  @POST
  @Path("unsubscribe/{code}")
  public void unsubscribe(@PathParam("code") UUID code) {
    if (!subscribers.erase(code)) {
      throw new NotFoundException();
    }
  }

  /** The list, to take along to another program. */
  @GET
  @StaffOnly
  @Path("subscribers")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Subscription> subscribers() {
    return subscribers.confirmed();
  }

  /**
   * Whom to call about a service. The same records, for another purpose: of them only the number
   * and what a subscriber prefers are written.
   */
  @GET
  @StaffOnly
  @Path("calls")
  @ForPurpose(ServiceInformation.class)
  @Produces(MediaType.APPLICATION_JSON)
  public List<Subscription> calls() {
    return subscribers.confirmed().stream()
        .filter(subscription -> subscription.preferences().byPhone())
        .toList();
  }
}
