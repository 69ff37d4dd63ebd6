package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Answering whoever asks something. Asking is free, and so is taking the question back. */
@Purpose(
    id = "contact",
    name = "Contact",
    description = "Vragen over de website en het aanbod beantwoorden",
    legalBasis = LegalBasis.CONSENT,
    retention = "P6M after request-answered")
@DpvPurpose("https://w3id.org/dpv#CommunicationForCustomerCare")
@Activity(
    owner = "Servicebalie",
    category = "Dienstverlening",
    channels = {Channel.WEB, Channel.EMAIL, Channel.PHONE},
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Het bericht zelf",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(lang = "en", name = "Contact", description = "Answer questions on the website and the offer")
public interface Contact {}
