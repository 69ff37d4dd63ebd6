package nl.doelbinding.sample.vendor.data;

import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.Promotion;

/** Whoever takes part in a promotion. */
@DataSubject(value = "participant", label = "Deelnemers aan acties")
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder naam, adres en e-mailadres kunt u niet meedoen")
@Text(
    lang = "en",
    label = "Participants in promotions",
    consequence = "Without name, address and e-mail address you cannot take part")
public record Participant(
    @DataSubjectId long id,
    @PersonalData(purpose = Promotion.class, category = Category.NAME) String fullName,
    @PersonalData(purpose = Promotion.class) String address,
    @PersonalData(purpose = Promotion.class) String email,
    @RetentionStart("promotion-ended") LocalDate promotionEndsOn) {}
