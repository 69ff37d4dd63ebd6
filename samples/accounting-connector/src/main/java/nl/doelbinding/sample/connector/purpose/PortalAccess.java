package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Letting a customer look after the connection of two bookkeeping programs himself. */
@Purpose(
    id = "portal-access",
    name = "Toegang tot het portaal",
    description = "Klanten de dienst zelf laten beheren",
    legalBasis = LegalBasis.CONTRACT,
    retention = "until service-ended",
    recipients = {HostingProvider.class, BookkeepingPartner.class, SupportPartner.class})
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Klantenservice",
    category = "Dienstverlening",
    channels = Channel.WEB,
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/register")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Access to the portal",
    description = "Let customers manage the service themselves")
public interface PortalAccess {}
