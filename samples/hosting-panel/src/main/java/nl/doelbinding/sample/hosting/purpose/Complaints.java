package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Handling complaints. */
@Purpose(
    id = "complaints",
    name = "Klachten",
    description = "Klachten afhandelen, zodat een klant tevreden verder kan",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P1Y after ticket-closed")
@DpvPurpose("https://w3id.org/dpv#CustomerCare")
@Activity(
    owner = "Klantenservice",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Complaints",
    description = "Handle complaints, so that a customer can go on content")
public interface Complaints {}
