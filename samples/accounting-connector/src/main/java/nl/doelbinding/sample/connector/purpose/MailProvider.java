package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Delivers the advertising. */
@Recipient(
    id = "mail-provider",
    name = "Postkoets Voorbeeld B.V.",
    role = Recipient.Role.PROCESSOR,
    country = "NL",
    category = "E-mailverzending")
@Agreement("Verwerkersovereenkomst Postkoets Voorbeeld, 2026-01-15")
@RecipientTerms(
    constraints = "Geen gebruik voor eigen doelen",
    hosts = "smtp.postkoets.example",
    privacyPolicyUrl = "https://postkoets.example/privacy")
@Text(lang = "en", category = "E-mail delivery")
public interface MailProvider {}
