package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Delivers the e-mail. Invented. */
@Recipient(
    id = "mail-provider",
    name = "Postduif Voorbeeld B.V.",
    role = Recipient.Role.PROCESSOR,
    country = "NL",
    category = "E-mailverzending")
@Agreement("Verwerkersovereenkomst Postduif Voorbeeld, 2026-01-15")
@RecipientTerms(
    constraints = "Geen gebruik voor eigen doelen",
    hosts = "smtp.postduif.example",
    privacyPolicyUrl = "https://postduif.example/privacy")
@Text(lang = "en", category = "E-mail delivery")
public interface MailProvider {}
