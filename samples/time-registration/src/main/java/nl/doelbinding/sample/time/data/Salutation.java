package nl.doelbinding.sample.time.data;

/** How a person wishes to be addressed. */
public enum Salutation {
  /** Mevrouw. */
  MADAM,
  /** De heer. */
  SIR,
  /** By name only. */
  NEUTRAL
}
