package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.annotations.Transfer;

/** A program that is connected, from a country with an adequacy decision. */
@Recipient(
    id = "bookkeeping-partner",
    name = "Boekenwolk Voorbeeld Ltd.",
    role = Recipient.Role.CONTROLLER,
    country = "GB",
    category = "Partners die voor de dienst nodig zijn")
@Agreement("Koppelovereenkomst Boekenwolk Voorbeeld, 2026-02-01")
@Transfer(
    safeguard = Safeguard.ADEQUACY,
    agreement = "Adequaatheidsbesluit voor het Verenigd Koninkrijk",
    copy = "https://commission.europa.eu")
@RecipientTerms(
    constraints = "Alleen om de gekoppelde administratie bij te werken",
    privacyPolicyUrl = "https://boekenwolk.example/privacy")
@Text(lang = "en", category = "Partners the service needs")
public interface BookkeepingPartner {}
