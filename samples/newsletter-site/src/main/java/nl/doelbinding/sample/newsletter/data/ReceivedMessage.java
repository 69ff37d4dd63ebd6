package nl.doelbinding.sample.newsletter.data;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.doelbinding.annotations.RetentionStart;
import org.jspecify.annotations.Nullable;

/**
 * A message on the pile of a desk.
 *
 * @param id which one it is
 * @param message what was written
 * @param receivedAt when it came in
 * @param answeredAt when it was answered; half a year later it is erased
 */
public record ReceivedMessage(
    UUID id,
    Message message,
    OffsetDateTime receivedAt,
    @RetentionStart("request-answered") @Nullable OffsetDateTime answeredAt) {}
