package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Sending suggestions.
 *
 * <p>Apart from {@link Newsletter}: who wants news has not asked for advertising.
 */
@Purpose(
    id = "direct-marketing",
    name = "Reclame",
    description = "Sturen wat iemand volgens Bitsmederij kan interesseren",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DataSubject(value = "subscriber", label = "Abonnees op de nieuwsbrief")
@DpvPurpose("https://w3id.org/dpv#DirectMarketing")
@Activity(
    owner = "Redactie",
    category = "Communicatie",
    channels = Channel.EMAIL,
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Voorkeuren bij de abonnee",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Advertising",
    description = "Send what Bitsmederij thinks somebody may like",
    label = "Subscribers to the newsletter")
public interface DirectMarketing {}
