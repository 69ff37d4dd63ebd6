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
 * Warning every customer of something that concerns its use of the service.
 *
 * <p>Not a newsletter: nobody signs up for it, and it ends with the contract.
 */
@Purpose(
    id = "announcements",
    name = "Belangrijke aankondigingen",
    description = "Klanten per e-mail waarschuwen voor onderhoud of storingen die hen raken",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "until contract-ended",
    recipients = {HostingProvider.class, MailProvider.class})
@LegitimateInterest(
    value = "Klanten op tijd waarschuwen als de dienst niet of anders werkt",
    balancingTest = "dossier 2026-04, aankondigingen")
@DpvPurpose("https://w3id.org/dpv#CommunicationManagement")
@Activity(
    owner = "Beheer",
    category = "Communicatie",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/privacy")
@StoredIn(system = "Database van de urenregistratie", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Important announcements",
    description = "Warn customers by e-mail of maintenance or failures that concern them",
    legitimateInterest = "Warning customers in time when the service is down or changes")
public interface Announcements {}
