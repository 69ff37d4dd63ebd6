package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Being able to show afterwards who did what and when. */
@Purpose(
    id = "audit-trail",
    name = "Vastleggen van handelingen",
    description = "Kunnen bewijzen wie wat wanneer deed in het portaal",
    legalBasis = LegalBasis.CONTRACT,
    retention = "until service-ended",
    recipients = {HostingProvider.class, Police.class})
@DpvPurpose("https://w3id.org/dpv#RecordManagement")
@Activity(
    owner = "Beheer",
    category = "Dienstverlening",
    securityMeasures = {"tls", "least-privilege", "purpose-checks", "evidence-chain"},
    notice = "/portal")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Record of acts",
    description = "Be able to prove who did what and when in the portal")
public interface AuditTrail {}
