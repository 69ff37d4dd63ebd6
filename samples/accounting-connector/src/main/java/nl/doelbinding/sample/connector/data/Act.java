package nl.doelbinding.sample.connector.data;

/** What somebody can do in the portal. */
public enum Act {
  SIGNED_UP,
  SIGNED_IN,
  SET_CONNECTION,
  CORRECTED_DETAILS,
  SUBSCRIBED,
  PAID,
  CANCELLED,
  STARTED_ADVERTISING,
  STOPPED_ADVERTISING,
  CLOSED_ACCOUNT,
  /** A declared value was read; the SDK tells this one. */
  READ
}
