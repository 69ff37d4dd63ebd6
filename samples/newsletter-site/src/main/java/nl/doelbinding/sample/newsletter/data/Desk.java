package nl.doelbinding.sample.newsletter.data;

/** To whom a message goes. */
public enum Desk {
  /** Questions of everybody. */
  CONTACT,
  /** Questions of customers. */
  SUPPORT,
  /** Reports of misuse. */
  SECURITY,
  /** Requests on the own data. */
  PRIVACY
}
