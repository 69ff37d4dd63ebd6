package nl.doelbinding.sample.vendor.data;

import java.time.OffsetDateTime;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.DirectMarketing;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.LinkedProfile;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed up for the newsletter or a whitepaper. Who withdraws is erased.
 *
 * @param linkedCookie the cookie of that browser, of who agreed to the linking; else nothing
 */
@DataSubject(
    value = "subscriber",
    label = "Mensen die zich aanmelden voor nieuwsbrief of whitepaper",
    dpv = "https://w3id.org/dpv#Subscriber")
@Text(lang = "en", label = "People who sign up for newsletter or whitepaper")
public record Subscriber(
    @DataSubjectId long id,
    @PersonalData(purpose = {DirectMarketing.class, LinkedProfile.class})
        @Collected(
            provision = Collected.Provision.REQUIRED,
            consequence = "Zonder e-mailadres kunnen wij niets sturen")
        @Text(lang = "en", consequence = "Without an e-mail address we cannot send anything")
        String email,
    @PersonalData(purpose = DirectMarketing.class, category = Category.CONSENT_RECORD)
        @Collected(
            from = Collected.Source.DERIVED,
            detail = "bij het aanmelden door loting bepaald")
        String code,
    @PersonalData(purpose = LinkedProfile.class, category = Category.COOKIE_ID)
        @Collected(from = Collected.Source.OBSERVED)
        @Nullable String linkedCookie,
    @PersonalData(purpose = DirectMarketing.class, category = Category.CONSENT_RECORD)
        @Collected(from = Collected.Source.OBSERVED)
        @Nullable OffsetDateTime confirmedAt) {}
