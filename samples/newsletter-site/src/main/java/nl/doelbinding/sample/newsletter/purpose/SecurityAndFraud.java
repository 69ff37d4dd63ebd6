package nl.doelbinding.sample.newsletter.purpose;

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
 * Noticing misuse in the log files, and looking into it when somebody reports it.
 *
 * <p>The log files rest on an interest of the firm, for consent could be withdrawn by whoever is
 * looked for. What somebody reports of his own free will rests on consent.
 */
@Purpose(
    id = "security-and-fraud",
    name = "Beveiliging en fraude",
    description = "Misbruik, fraude en inbraak voorkomen, opmerken en uitzoeken",
    legalBasis = {LegalBasis.LEGITIMATE_INTEREST, LegalBasis.CONSENT},
    retention = "P6M after request-answered")
@LegitimateInterest(
    value = "De website en wie haar gebruikt tegen misbruik beschermen",
    balancingTest = "dossier 2026-02, beveiliging")
@DpvPurpose("https://w3id.org/dpv#EnforceSecurity")
@Activity(
    owner = "Beheer",
    category = "Beveiliging",
    channels = Channel.WEB,
    securityMeasures = {"access-control", "building", "encryption", "firewall", "log-masking"},
    consentRecord = "De melding zelf",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Security and fraud",
    description = "Prevent, notice and investigate misuse, fraud and break-ins",
    legitimateInterest = "Protecting the website and those who use it against misuse")
public interface SecurityAndFraud {}
