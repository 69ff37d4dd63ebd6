package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Asking customers what could be better. */
@Purpose(
    id = "improvement",
    name = "Verbetering",
    description = "De website en de diensten beoordelen en beter maken",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DpvPurpose("https://w3id.org/dpv#ServiceOptimisation")
@Activity(
    owner = "Klantenservice",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"},
    consentRecord = "Moment van toestemming bij de klant",
    notice = "/panel/choices")
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Improvement",
    description = "Evaluate and improve the website and the services")
public interface Improvement {}
