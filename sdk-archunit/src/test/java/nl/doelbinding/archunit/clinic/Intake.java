package nl.doelbinding.archunit.clinic;

import java.util.logging.Logger;

public class Intake {
  private static final Logger LOG = Logger.getLogger("intake");

  void logs(Patient patient) {
    LOG.info("admitted " + patient.email());
  }

  void throwsIt(Patient patient) {
    throw new IllegalStateException("unknown number " + patient.bsn());
  }

  void silent(Patient patient) {
    LOG.info("admitted to ward " + patient.ward());
  }
}
