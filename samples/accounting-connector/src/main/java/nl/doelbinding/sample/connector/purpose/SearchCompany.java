package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.annotations.Transfer;

/** Would count visits for us; this sample never sends it anything. */
@Recipient(
    id = "search-company",
    name = "Zoekbedrijf Voorbeeld Inc.",
    role = Recipient.Role.PROCESSOR,
    country = "US",
    category = "Bezoekcijfers")
@Agreement("Verwerkersovereenkomst met Zoekbedrijf Voorbeeld, 2026-03-01")
@Transfer(
    safeguard = Safeguard.SCC,
    agreement = "Modelclausules, module 2, 2026-03-01",
    copy = "privacy@koppelhuis.example")
@RecipientTerms(
    constraints =
        "Mag de bezoekcijfers niet voor zijn andere diensten gebruiken en alleen vastleggen wat is"
            + " afgesproken",
    privacyPolicyUrl = "https://zoekbedrijf.example/privacy")
@Text(lang = "en", category = "Visitor statistics")
public interface SearchCompany {}
