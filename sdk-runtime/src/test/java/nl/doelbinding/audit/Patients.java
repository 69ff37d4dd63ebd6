package nl.doelbinding.audit;

import java.util.List;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeRule;

/** What is read in the tests, as woven code reads it. */
public final class Patients {

  private Patients() {}

  @Purpose(
      name = "Zorg",
      description = "Patiënten behandelen",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P20Y")
  public interface Care {}

  @Purpose(
      name = "Spoed",
      description = "Met spoed behandelen",
      legalBasis = LegalBasis.VITAL_INTEREST,
      retention = "P20Y")
  public interface Emergency extends Care {}

  @Purpose(
      name = "Facturen",
      description = "Facturen sturen",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y")
  public interface Invoicing {}

  @DataSubject("patient")
  public static class Patient {

    private static final PurposeRule RULE =
        PurposeRule.of(Patient.class.getName(), "diagnosis", List.of(Care.class));

    @DataSubjectId private final Object number;

    @PersonalData(purpose = Care.class, audit = true)
    private final String diagnosis = "griep";

    public Patient(Object number) {
      this.number = number;
    }

    public Object getNumber() {
      throw new AssertionError("Nobody may call a getter: it could load or be refused");
    }

    public String diagnosis() {
      PurposeChecks.checkAudited(this, RULE);
      return diagnosis;
    }
  }

  public static class Inpatient extends Patient {
    public Inpatient(Object number) {
      super(number);
    }
  }
}
