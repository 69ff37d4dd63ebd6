package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Counting which pages are read, by whoever agreed to it first. */
@Purpose(
    id = "analytics",
    name = "Bezoekcijfers",
    description = "Zien hoe de website wordt gebruikt",
    legalBasis = LegalBasis.CONSENT,
    retention = "until counted",
    recipients = Editors.class)
@DpvPurpose("https://w3id.org/dpv#OptimisationForController")
@Activity(
    owner = "Redactie",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = {"encryption", "firewall", "log-masking"},
    consentRecord = "De cookie met de keuze",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(lang = "en", name = "Visitor statistics", description = "See how the website is used")
public interface Analytics {}
