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

/** Telling what changes in the services, by the channels that somebody chose. */
@Purpose(
    id = "service-information",
    name = "Berichten over de dienst",
    description =
        "Per e-mail, sms of telefoon vertellen wat er aan de diensten verandert, naar ieders voorkeur",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DataSubject(value = "subscriber", label = "Abonnees op de nieuwsbrief")
@DpvPurpose("https://w3id.org/dpv#CommunicationManagement")
@Activity(
    owner = "Servicebalie",
    category = "Communicatie",
    channels = {Channel.EMAIL, Channel.SMS, Channel.PHONE},
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Voorkeuren bij de abonnee",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Messages on the service",
    description =
        "Tell by e-mail, text message or telephone what changes in the services, as each prefers",
    label = "Subscribers to the newsletter")
public interface ServiceInformation {}
