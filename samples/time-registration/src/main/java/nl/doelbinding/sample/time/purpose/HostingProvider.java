package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Runs the server on which everything is stored. Invented. */
@Recipient(
    id = "hosting-provider",
    name = "Serverschuur Voorbeeld B.V.",
    role = Recipient.Role.PROCESSOR,
    country = "NL",
    category = "Hosting")
@Agreement("Verwerkersovereenkomst Serverschuur Voorbeeld, 2026-01-15")
@RecipientTerms(constraints = "Geen gebruik voor eigen doelen")
@Text(lang = "en", category = "Hosting")
public interface HostingProvider {}
