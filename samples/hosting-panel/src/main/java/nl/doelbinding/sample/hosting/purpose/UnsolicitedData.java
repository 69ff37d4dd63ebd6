package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Striking out what somebody sent without being asked. */
@Purpose(
    id = "unsolicited-data",
    name = "Ongevraagd ontvangen gegevens",
    description = "Verwijderen wat iemand stuurt en niet nodig is om te helpen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "until not-needed-for-support")
@LegitimateInterest(
    value = "Niets bewaren waar niemand om vroeg",
    balancingTest = "dossier 2026-02, ongevraagd")
@DataSubject(
    value = "correspondent",
    label = "Mensen die contact opnemen",
    dpv = "https://w3id.org/dpv#DataSubject")
@DpvPurpose("https://w3id.org/dpv#CustomerCare")
@Activity(
    owner = "Klantenservice",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Data received unasked",
    description = "Erase what somebody sends and is not needed to help",
    legitimateInterest = "Keeping nothing that nobody asked for",
    label = "People who make contact")
public interface UnsolicitedData {}
