package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Helping customers.
 *
 * <p>A contract carries it: whoever withdrew a consent would lose the help that was paid for. Only
 * to be called back, on a number that nobody need give, is a matter of consent.
 */
@Purpose(
    id = "customer-support",
    name = "Klantenondersteuning",
    description = "Klanten helpen via e-mail en telefoon",
    legalBasis = {LegalBasis.CONTRACT, LegalBasis.CONSENT},
    retention = "P6M after request-answered")
@DpvPurpose("https://w3id.org/dpv#CustomerCare")
@Activity(
    owner = "Servicebalie",
    category = "Dienstverlening",
    channels = {Channel.EMAIL, Channel.PHONE},
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Het bericht met het telefoonnummer",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Customer support",
    description = "Help customers by e-mail and telephone")
public interface CustomerSupport {}
