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

/** Sending news to whoever signed up and confirmed it. */
@Purpose(
    id = "newsletter",
    name = "Nieuwsbrief",
    description = "Nieuws over Bitsmederij en haar aanbod per e-mail sturen aan wie zich aanmeldde",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DataSubject(value = "subscriber", label = "Abonnees op de nieuwsbrief")
@DpvPurpose("https://w3id.org/dpv#DirectMarketing")
@Activity(
    owner = "Redactie",
    category = "Communicatie",
    channels = Channel.EMAIL,
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    consentRecord = "Tijdstip van bevestiging bij de abonnee",
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Newsletter",
    description = "Send news on Bitsmederij and what it offers to whoever signed up",
    label = "Subscribers to the newsletter")
public interface Newsletter {}
