package nl.doelbinding.sample.vendor.data;

import java.time.OffsetDateTime;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.RequestHandling;
import org.jspecify.annotations.Nullable;

/**
 * A question, a quote, a place in a training, or a right that somebody wants to use.
 *
 * @param subject which training; empty for the other kinds
 */
@DataSubject(
    value = "customer",
    label = "Gebruikers van de websites en klanten",
    dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder naam, e-mailadres en telefoonnummer kunnen wij niet antwoorden")
@Text(
    lang = "en",
    label = "Users of the websites and customers",
    consequence = "Without name, e-mail address and telephone number we cannot answer")
public record Request(
    @DataSubjectId long id,
    RequestKind kind,
    String subject,
    @PersonalData(purpose = RequestHandling.class, category = Category.NAME) String fullName,
    @PersonalData(purpose = RequestHandling.class) String email,
    @PersonalData(purpose = RequestHandling.class) String phoneNumber,
    @PersonalData(purpose = RequestHandling.class, category = Category.COMMUNICATION)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String message,
    OffsetDateTime receivedAt,
    @RetentionStart("request-answered") @Nullable OffsetDateTime answeredAt) {}
