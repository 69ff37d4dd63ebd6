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

/**
 * The service itself: employees of a customer sign in and write down their hours.
 *
 * <p>A privacy statement easily forgets this one, because to the firm it is not its own data. The
 * build does not: the fields are there, so they need a purpose.
 */
@Purpose(
    id = "hour-registration",
    name = "Urenregistratie",
    description = "Medewerkers van klanten laten inloggen en hun uren laten vastleggen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P1M after employment-ended",
    recipients = HostingProvider.class)
@LegitimateInterest(
    value = "Het belang van de klant om de gewerkte uren van zijn medewerkers te kennen",
    balancingTest = "dossier 2026-06, urenregistratie")
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Beheer",
    category = "Dienstverlening",
    channels = Channel.WEB,
    securityMeasures = {"tls", "least-privilege", "purpose-checks", "password-hashing"},
    notice = "/privacy",
    remarks = "Gebeurt in opdracht van de klant, die verwerkingsverantwoordelijke is (art. 28 AVG)")
@StoredIn(system = "Database van de urenregistratie", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Hour registration",
    description = "Let employees of customers sign in and write down their hours",
    legitimateInterest = "The interest of the customer in knowing the hours its employees worked")
public interface HourRegistration {}
