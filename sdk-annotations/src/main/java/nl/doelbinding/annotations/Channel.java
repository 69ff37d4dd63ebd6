package nl.doelbinding.annotations;

/**
 * A way to reach a data subject; some need prior consent (ePrivacy Art. 13).
 *
 * @since 0.1
 */
public enum Channel {
  /** Electronic mail. */
  EMAIL,
  /** Text messages. */
  SMS,
  /** A telephone call. */
  PHONE,
  /** A notification on a device. */
  PUSH,
  /** A letter. */
  POST,
  /** A page or portal. */
  WEB
}
