package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Helping customers with a problem. */
@Purpose(
    id = "support",
    name = "Ondersteuning",
    description = "Klanten helpen bij een probleem en hun vragen beantwoorden",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P1Y after ticket-closed")
@DpvPurpose("https://w3id.org/dpv#CustomerCare")
@Activity(
    owner = "Klantenservice",
    channels = {Channel.EMAIL, Channel.PHONE},
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Support",
    description = "Help customers with a problem and answer their questions")
public interface Support {}
