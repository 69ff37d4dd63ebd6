package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Answering people who write to the firm. */
@Purpose(
    id = "contact",
    name = "Contact",
    description = "Vragen beantwoorden van mensen die ons schrijven of bellen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P6M after request-answered",
    recipients = HostingProvider.class)
@LegitimateInterest(
    value = "Antwoord kunnen geven op een vraag die iemand ons zelf stelt",
    balancingTest = "dossier 2026-01, contact")
@DpvPurpose("https://w3id.org/dpv#CommunicationForCustomerCare")
@Activity(
    owner = "Klantenservice",
    category = "Dienstverlening",
    channels = {Channel.WEB, Channel.EMAIL, Channel.PHONE},
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/privacy")
@StoredIn(system = "Database van de urenregistratie", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Contact",
    description = "Answer questions of people who write or call us",
    legitimateInterest = "Being able to answer a question somebody asks us")
public interface Contact {}
