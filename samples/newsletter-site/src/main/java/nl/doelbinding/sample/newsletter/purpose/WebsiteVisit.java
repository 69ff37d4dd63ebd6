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
 * Showing the pages, and counting how often.
 *
 * <p>Showing them rests on an interest of the firm: nobody consents by opening a page (GDPR recital
 * 32). Counting which pages somebody sees waits for consent; see {@link Analytics}.
 */
@Purpose(
    id = "website-visit",
    name = "Bezoek aan de website",
    description = "De website tonen en tellen hoe vaak dat gebeurt",
    legalBasis = {LegalBasis.LEGITIMATE_INTEREST, LegalBasis.CONSENT},
    retention = "P30D")
@LegitimateInterest(
    value = "Weten of de website werkt en hoeveel zij wordt bezocht",
    balancingTest = "dossier 2026-01, bezoeken")
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Beheer",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = {"encryption", "firewall", "log-masking"},
    consentRecord = "De cookie met de keuze",
    notice = "/privacy")
@StoredIn(system = "Logbestand van de server", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Visit to the website",
    description = "Show the website and count how often that happens",
    legitimateInterest = "Knowing whether the website works and how much it is visited")
public interface WebsiteVisit {}
