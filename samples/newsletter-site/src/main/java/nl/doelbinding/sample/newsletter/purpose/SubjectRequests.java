package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Answering those who use their rights: a duty by law (GDPR Art. 12). */
@Purpose(
    id = "data-subject-requests",
    name = "Verzoeken over gegevens",
    description = "Verzoeken van mensen over hun eigen gegevens behandelen",
    legalBasis = LegalBasis.LEGAL_OBLIGATION,
    retention = "P6M after request-answered")
@LegalDuty(law = "art. 5 lid 2 en art. 12 AVG")
@DpvPurpose("https://w3id.org/dpv#LegalCompliance")
@Activity(
    owner = "Functionaris gegevensbescherming",
    category = "Privacy",
    channels = {Channel.WEB, Channel.EMAIL},
    securityMeasures = {"access-control", "building", "encryption", "firewall", "purpose-checks"},
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Requests on personal data",
    description = "Handle requests of people on their own data")
public interface SubjectRequests {}
