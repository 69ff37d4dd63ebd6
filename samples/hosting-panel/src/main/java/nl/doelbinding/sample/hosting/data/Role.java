package nl.doelbinding.sample.hosting.data;

/** What somebody who signs in may do. */
public enum Role {
  /** Sees the control panel of one customer. */
  CUSTOMER,
  /** Works for the firm. */
  STAFF
}
