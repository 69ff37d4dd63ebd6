package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Showing what fits somebody's interests.
 *
 * <p>On our own pages: nobody else learns an interest.
 */
@Purpose(
    id = "content-personalisation",
    name = "Inhoud naar interesse",
    description = "Inhoud laten passen bij de interesses die iemand zelf opgeeft",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DpvPurpose("https://w3id.org/dpv#ServicePersonalisation")
@Activity(
    owner = "Klantenservice",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"},
    consentRecord = "Moment van toestemming bij de klant",
    notice = "/panel/choices")
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Content by interest",
    description = "Make content fit the interests that somebody names")
public interface ContentPersonalisation {}
