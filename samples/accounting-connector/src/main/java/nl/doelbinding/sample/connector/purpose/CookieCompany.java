package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/**
 * Would place a cookie of its own; this sample never asks it for anything. It uses what it learns
 * for its own ends, so it is a controller, whatever was agreed.
 */
@Recipient(
    id = "cookie-company",
    name = "Advertentienet Voorbeeld Ltd.",
    role = Recipient.Role.CONTROLLER,
    country = "IE",
    category = "Andere bedrijven die cookies plaatsen")
@Agreement("Afspraken over het gebruik van cookies, 2026-03-10")
@RecipientTerms(privacyPolicyUrl = "https://advertentienet.example/privacy")
@Text(lang = "en", category = "Other firms that place cookies")
public interface CookieCompany {}
