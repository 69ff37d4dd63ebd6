package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** Putting first what a visitor said to be interested in. Nothing is concluded from behaviour. */
@Purpose(
    id = "personalisation-and-improvement",
    name = "Afstemmen en verbeteren",
    description = "Diensten en inhoud op iemand afstemmen, meten en beter maken",
    legalBasis = LegalBasis.CONSENT,
    retention = "P90D")
@DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
@Activity(
    owner = "Redactie",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = {"encryption", "firewall", "log-masking"},
    consentRecord = "De cookie met de keuze",
    notice = "/privacy")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Tailoring and improving",
    description = "Tailor services and content to a person, measure and improve them")
public interface PersonalisationAndImprovement {}
