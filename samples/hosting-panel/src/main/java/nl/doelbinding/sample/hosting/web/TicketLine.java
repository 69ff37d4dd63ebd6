package nl.doelbinding.sample.hosting.web;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.hosting.data.Ticket;
import nl.doelbinding.sample.hosting.purpose.UnsolicitedData;

/**
 * A ticket as the staff sees it.
 *
 * @param ticket it
 * @param left its message, without the identifiers that were found in it
 */
public record TicketLine(
    Ticket ticket,
    @Collected(from = Collected.Source.DERIVED, detail = "de treffers in het bericht weggelaten")
        @PersonalData(purpose = UnsolicitedData.class, category = Category.COMMUNICATION)
        String left) {

  /** Whether any was found. */
  public boolean isSuspect() {
    return !left.equals(ticket.message());
  }

  @Override
  public String toString() {
    return ticket.toString();
  }
}
