package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Sending a leaflet to whoever asks for it. Once it is sent, the address is forgotten. */
@Purpose(
    id = "product-information",
    name = "Productinformatie",
    description = "Op verzoek informatie over producten sturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "until request-answered")
@DpvPurpose("https://w3id.org/dpv#RequestedServiceProvision")
@Activity(
    owner = "Servicebalie",
    category = "Dienstverlening",
    channels = Channel.EMAIL,
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Het verzoek, dat niet wordt bewaard",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Product information",
    description = "Send information on products on request")
public interface ProductInformation {}
