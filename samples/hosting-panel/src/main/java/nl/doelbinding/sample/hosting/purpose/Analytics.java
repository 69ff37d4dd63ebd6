package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Counting which pages are read.
 *
 * <p>Without a cookie, and of customers only who agreed: a page is counted, not who read it.
 */
@Purpose(
    id = "analytics",
    name = "Bezoekcijfers",
    description = "Zien welke pagina’s beter kunnen",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DpvPurpose("https://w3id.org/dpv#ServiceUsageAnalytics")
@Activity(
    owner = "Klantenservice",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"},
    consentRecord = "Moment van toestemming bij de klant",
    notice = "/panel/choices")
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(lang = "en", name = "Visitor statistics", description = "See which pages can be better")
public interface Analytics {}
