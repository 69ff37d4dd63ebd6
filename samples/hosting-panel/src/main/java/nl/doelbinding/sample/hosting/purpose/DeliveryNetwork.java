package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.annotations.Transfer;

/**
 * Stands between visitors and the server, so that it sees every address. Invented; it tells the
 * address of the visitor in {@code CF-Connecting-IP}.
 */
@Recipient(
    id = "delivery-network",
    name = "Doorgeefnet Voorbeeld Inc.",
    role = Recipient.Role.PROCESSOR,
    country = "US",
    category = "Doorgeven van pagina’s")
@Agreement("Verwerkersovereenkomst Doorgeefnet Voorbeeld, 2026-01-15")
@Transfer(
    safeguard = Safeguard.SCC,
    agreement = "SCC module 2, 2026-01-15",
    copy = "https://doorgeefnet.example/scc")
@RecipientTerms(
    constraints = "Geen gebruik voor eigen doelen",
    privacyPolicyUrl = "https://doorgeefnet.example/privacy")
@Text(lang = "en", category = "Delivery of pages")
public interface DeliveryNetwork {}
