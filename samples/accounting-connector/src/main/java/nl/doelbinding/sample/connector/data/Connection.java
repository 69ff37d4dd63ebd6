package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a customer sets in the portal; of programs, and not of a person.
 *
 * @param source where bookings come from
 * @param target where they go
 * @param everyHours how often
 */
@Embeddable
public record Connection(
    @Enumerated(EnumType.STRING) Program source,
    @Enumerated(EnumType.STRING) Program target,
    int everyHours) {

  private static final int DAY = 24;

  /** Keeps the hours within a day. */
  public Connection {
    everyHours = Math.min(Math.max(everyHours, 1), DAY);
  }

  /** In a line of the trail. */
  public String summary() {
    return source.title() + " → " + target.title() + ", " + everyHours + " h";
  }
}
