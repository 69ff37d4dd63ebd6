package nl.doelbinding.sample.newsletter.job;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.Desk;
import nl.doelbinding.sample.newsletter.data.Message;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.Preferences;
import nl.doelbinding.sample.newsletter.data.Staff;
import nl.doelbinding.sample.newsletter.data.StaffMember;
import nl.doelbinding.sample.newsletter.data.Subscriber;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.data.Subscription;
import nl.doelbinding.sample.newsletter.purpose.Contact;
import nl.doelbinding.sample.newsletter.purpose.CustomerSupport;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;
import nl.doelbinding.sample.newsletter.purpose.StaffAccess;

/**
 * Fills an empty database with invented people. Storing them reads them, so each purpose is named.
 */
public final class DemoData {

  /** Who may sign in. */
  public static final String USERNAME = "smid";

  /** The password of that user. */
  public static final String PASSWORD = "voorbeeld";

  private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

  /** Stores it all. */
  public void store(Staff staff, Subscribers subscribers, Messages messages) {
    storeStaff(staff);
    storeSubscribers(subscribers);
    storeQuestion(messages);
    storeSupportCase(messages);
  }

  @ForPurpose(StaffAccess.class)
  private void storeStaff(Staff staff) {
    staff.add(StaffMember.withPassword(USERNAME, PASSWORD));
  }

  @ForPurpose({Newsletter.class, ServiceInformation.class, DirectMarketing.class})
  private void storeSubscribers(Subscribers subscribers) {
    Subscription reader =
        subscribers.signUp(
            new Subscriber("Ida Inkt", "Drukkerij Inkt", "ida@inkt.example", "085 000 00 31"), now);
    subscribers.confirm(reader.code(), now);
    subscribers.prefer(reader.code(), new Preferences(false, true, true, true));
    Subscription other =
        subscribers.signUp(new Subscriber("Otto Zetter", "", "otto@zetter.example", ""), now);
    subscribers.confirm(other.code(), now);
  }

  @ForPurpose(Contact.class)
  private void storeQuestion(Messages messages) {
    messages.receive(
        Desk.CONTACT,
        new Message(
            "Pia Plank",
            "Timmerwerk Plank",
            "pia@plank.example",
            "",
            "",
            "Maken jullie ook een website voor een eenmanszaak?"),
        "",
        now);
  }

  @ForPurpose(CustomerSupport.class)
  private void storeSupportCase(Messages messages) {
    Message message =
        new Message(
            "Ida Inkt",
            "Drukkerij Inkt",
            "ida@inkt.example",
            "085 000 00 31",
            "K-1042",
            "De winkelwagen telt de verzendkosten dubbel.");
    messages.receive(Desk.SUPPORT, message, message.customerNumber(), now);
  }
}
