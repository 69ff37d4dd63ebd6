package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** What an applicant sends. */
final class Application {
  @PersonalData(
      purpose = VisitorPurposes.Recruitment.class,
      category = Category.APPLICATION_DOCUMENTS)
  private String curriculumVitae;
}
