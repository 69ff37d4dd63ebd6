package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/**
 * Showing pages to visitors who did not sign in.
 *
 * <p>It keeps nothing of them but two functional cookies on their own device.
 */
@Purpose(
    id = "website",
    name = "Website",
    description = "Pagina's tonen aan bezoekers, in de taal die zij kozen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    recipients = HostingProvider.class)
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de website",
    dpv = "https://w3id.org/dpv#Visitor")
@LegitimateInterest(
    value = "Een website die werkt en de gekozen taal onthoudt",
    balancingTest = "dossier 2026-07, website")
@DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
@Activity(
    owner = "Beheer",
    category = "Dienstverlening",
    channels = Channel.WEB,
    securityMeasures = "tls",
    notice = "/privacy")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Website",
    description = "Show pages to visitors, in the language they chose",
    label = "Visitors of the website",
    legitimateInterest = "A website that works and remembers the language chosen")
public interface Website {}
