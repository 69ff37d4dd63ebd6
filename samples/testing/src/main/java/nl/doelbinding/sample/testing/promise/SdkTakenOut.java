package nl.doelbinding.sample.testing.promise;

/**
 * Whether tests run as if the SDK did nothing: no purpose checks, no masking, a register and a
 * statement made of no declarations, a build that finds nothing.
 *
 * <p>The helpers of this module ask here, and so does what starts the server of a sample in a test.
 */
public final class SdkTakenOut {

  private static final String PROPERTY = "doelbinding.takenOut";

  private SdkTakenOut() {}

  /** Whether they do. */
  public static boolean now() {
    return Boolean.getBoolean(PROPERTY);
  }

  static void forThisProcess() {
    System.setProperty(PROPERTY, "true");
  }
}
