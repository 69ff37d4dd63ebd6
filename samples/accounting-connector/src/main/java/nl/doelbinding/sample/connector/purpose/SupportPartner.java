package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.annotations.Transfer;

/** Answers questions at night, from a country where contract clauses must do. */
@Recipient(
    id = "support-partner",
    name = "Nachtloket Voorbeeld Pty.",
    role = Recipient.Role.PROCESSOR,
    country = "AU",
    category = "Partners die voor de dienst nodig zijn")
@Agreement("Verwerkersovereenkomst Nachtloket Voorbeeld, 2026-02-10")
@Transfer(
    safeguard = Safeguard.SCC,
    agreement = "Modelclausules, module 2, 2026-02-10",
    copy = "privacy@koppelhuis.example")
@RecipientTerms(constraints = "Alleen inzage zolang een klant hulp vraagt")
@Text(lang = "en", category = "Partners the service needs")
public interface SupportPartner {}
