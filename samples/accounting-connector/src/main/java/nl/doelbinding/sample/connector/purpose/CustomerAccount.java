package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Letting somebody sign in, and not having to ask the same twice. */
@Purpose(
    id = "account",
    name = "Account",
    description =
        "Inloggen mogelijk maken waar dat voor een onderdeel moet, gegevens onthouden en iemand"
            + " kunnen bereiken over de dienst",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P3M after account-closed",
    recipients = HostingProvider.class)
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@DpvPurpose("https://w3id.org/dpv#CustomerManagement")
@Activity(
    owner = "Klantenservice",
    category = "Dienstverlening",
    channels = {Channel.EMAIL, Channel.PHONE},
    securityMeasures = {"tls", "least-privilege", "purpose-checks", "password-hashing"},
    notice = "/register")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Account",
    description =
        "Make signing in possible where a part needs it, remember data and be able to reach"
            + " somebody on the service",
    label = "Customers")
public interface CustomerAccount {}
