package nl.doelbinding.sample.hosting.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.Recruitment;

/**
 * What somebody sends who wants to work here. All of it goes when the procedure ends.
 *
 * @param id its number
 * @param name who applies
 * @param email where the answer goes
 * @param curriculumVitae what was done before
 * @param motivation why here
 * @param portfolio where work can be seen; may be empty
 * @param invited whether the applicant was invited
 */
@DataSubject(
    value = "applicant",
    label = "Sollicitanten",
    dpv = "https://w3id.org/dpv#JobApplicant")
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder deze gegevens kunnen wij een sollicitatie niet beoordelen")
@Text(
    lang = "en",
    label = "Applicants",
    consequence = "Without this data we cannot judge an application")
public record JobApplication(
    @DataSubjectId long id,
    @PersonalData(purpose = Recruitment.class, category = Category.NAME) String name,
    @PersonalData(purpose = Recruitment.class, category = Category.EMAIL_ADDRESS) String email,
    @PersonalData(purpose = Recruitment.class, category = Category.APPLICATION_DOCUMENTS)
        String curriculumVitae,
    @PersonalData(purpose = Recruitment.class, category = Category.APPLICATION_DOCUMENTS)
        String motivation,
    @PersonalData(purpose = Recruitment.class, category = Category.APPLICATION_DOCUMENTS)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String portfolio,
    boolean invited) {

  /** How long a text may be. */
  public static final int MAX_LENGTH = 4000;

  @Override
  public String toString() {
    return "Application " + id;
  }
}
