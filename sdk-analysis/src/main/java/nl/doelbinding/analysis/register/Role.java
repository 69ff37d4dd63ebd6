package nl.doelbinding.analysis.register;

/**
 * What the organisation that keeps the register is in the sense of the GDPR.
 *
 * @since 0.1
 */
public enum Role {
  /** Determines purposes and means; its register is that of Art. 30(1). */
  CONTROLLER,
  /** Does so together with others (Art. 26). */
  JOINT_CONTROLLER,
  /** Processes on behalf of others; its register is that of Art. 30(2). */
  PROCESSOR
}
