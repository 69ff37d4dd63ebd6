package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ProductInformation;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/**
 * Something that was sent, for the page of this sample that shows it.
 *
 * @param to the address or number it went to
 * @param subject what it is about; the same for everybody
 * @param text with the links made for its reader
 */
@DataSubject(value = "mail-recipient", label = "Ontvangers van onze berichten")
@Text(lang = "en", label = "Recipients of our messages")
@Collected(from = Collected.Source.DERIVED, detail = "overgenomen van wat de ontvanger ons gaf")
public record Sent(
    @PersonalData(
            purpose = {Newsletter.class, DirectMarketing.class, ProductInformation.class},
            category = Category.EMAIL_ADDRESS,
            retention = "P1D")
        @PersonalData(
            purpose = ServiceInformation.class,
            category = {Category.EMAIL_ADDRESS, Category.PHONE_NUMBER},
            retention = "P1D")
        String to,
    String subject,
    @PersonalData(
            purpose = {Newsletter.class, DirectMarketing.class, ServiceInformation.class},
            category = Category.CONSENT_RECORD,
            retention = "P1D")
        @PersonalData(
            purpose = ProductInformation.class,
            category = Category.COMMUNICATION,
            retention = "P1D")
        String text) {}
