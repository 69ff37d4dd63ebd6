package nl.doelbinding.sample.hosting.data;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.Complaints;
import nl.doelbinding.sample.hosting.purpose.Support;
import nl.doelbinding.sample.hosting.purpose.UnsolicitedData;
import org.jspecify.annotations.Nullable;

/**
 * A question or a complaint, by a customer or anybody else.
 *
 * <p>Nobody knows what people write, so the message is declared twice: as what it is for, and as
 * what may be in it besides, which goes as soon as somebody of the staff sees that it is not
 * needed.
 *
 * @param id its number
 * @param kind what it is
 * @param email where the answer goes
 * @param message what was written
 * @param closedAt when it was answered
 */
@DataSubject(
    value = "correspondent",
    label = "Mensen die contact opnemen",
    dpv = "https://w3id.org/dpv#DataSubject")
@Text(lang = "en", label = "People who make contact")
public record Ticket(
    @DataSubjectId long id,
    Kind kind,
    @PersonalData(
            purpose = {Support.class, Complaints.class},
            category = Category.EMAIL_ADDRESS)
        @Collected(
            provision = Collected.Provision.REQUIRED,
            consequence = "Zonder e-mailadres kunnen wij niet antwoorden")
        @Text(lang = "en", consequence = "Without an e-mail address we cannot answer")
        String email,
    @PersonalData(
            purpose = {Support.class, Complaints.class},
            category = Category.COMMUNICATION)
        @PersonalData(
            purpose = UnsolicitedData.class,
            category = {Category.COMMUNICATION, Category.FREE_TEXT})
        @Collected(
            provision = Collected.Provision.REQUIRED,
            consequence = "Zonder bericht weten wij niet waarmee wij kunnen helpen")
        @Text(lang = "en", consequence = "Without a message we do not know how to help")
        String message,
    @RetentionStart("ticket-closed") @Nullable Instant closedAt) {

  /** How long a message may be. */
  public static final int MAX_LENGTH = 4000;

  /** What a ticket is. */
  public enum Kind {
    /** Something does not work, or is not clear. */
    QUESTION,
    /** Something should have been done better. */
    COMPLAINT
  }

  @Override
  public String toString() {
    return "Ticket " + id;
  }
}
