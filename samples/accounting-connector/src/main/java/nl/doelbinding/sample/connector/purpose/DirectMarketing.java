package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Telling customers of offers, until they object.
 *
 * <p>Without consent, for they are customers and it is about our own services (art. 11.7 lid 3 Tw);
 * so every e-mail offers to stop.
 */
@Purpose(
    id = "direct-marketing",
    name = "Reclame",
    description = "Aanbiedingen en nieuwe producten per e-mail onder de aandacht brengen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "until advertising-objected",
    recipients = {HostingProvider.class, MailProvider.class})
@LegitimateInterest(
    value = "Klanten vertellen wat er nieuw is bij onze eigen dienst",
    balancingTest = "dossier 2026-11, reclame aan klanten")
@DpvPurpose("https://w3id.org/dpv#DirectMarketing")
@Activity(
    owner = "Marketing",
    category = "Communicatie",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/register")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Advertising",
    description = "Bring offers and new products to notice by e-mail",
    legitimateInterest = "Telling customers what is new in our own service")
public interface DirectMarketing {}
