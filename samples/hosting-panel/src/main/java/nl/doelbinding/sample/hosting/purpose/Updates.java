package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Telling customers what changes in the service they bought. */
@Purpose(
    id = "updates",
    name = "Nieuws over de dienst",
    description = "Klanten vertellen wat er nieuw is in hun dienst; zij kunnen zich uitschrijven",
    legalBasis = LegalBasis.CONTRACT,
    retention = "until unsubscribed")
@DpvPurpose("https://w3id.org/dpv#CommunicationForCustomerCare")
@Activity(
    owner = "Klantenservice",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "News on the service",
    description = "Tell customers what is new in their service; they can sign off")
public interface Updates {}
