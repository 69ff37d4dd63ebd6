package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Runs the server on which everything is stored. Invented, as all are here but the police. */
@Recipient(
    id = "hosting-provider",
    name = "Serverkelder Voorbeeld B.V.",
    role = Recipient.Role.PROCESSOR,
    country = "NL",
    category = "Hosting")
@Agreement("Verwerkersovereenkomst Serverkelder Voorbeeld, 2026-01-15")
@RecipientTerms(constraints = "Geen gebruik voor eigen doelen")
@Text(lang = "en", category = "Hosting")
public interface HostingProvider {}
