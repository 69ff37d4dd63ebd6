package nl.doelbinding.sample.time.data;

/** What somebody who signed in may do. */
public enum Role {
  /** Writes down hours. */
  EMPLOYEE,
  /** Writes down hours, and sees the invoices of the company. */
  ADMINISTRATOR,
  /** Works for the firm that runs the service. */
  OPERATOR
}
