package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** Showing pages: the cookies without which no page works as the visitor asked. */
@Purpose(
    id = "website",
    name = "Website",
    description = "Pagina's tonen in de taal die u kiest, en uw keuze over cookies onthouden",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    recipients = HostingProvider.class)
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de website",
    dpv = "https://w3id.org/dpv#Visitor")
@LegitimateInterest(
    value = "Een website die werkt en niet steeds hetzelfde vraagt",
    balancingTest = "dossier 2026-13, website")
@DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
@Activity(
    owner = "Beheer",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = "tls",
    notice = "/cookies")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Website",
    description = "Show pages in the language you choose, and remember your choice on cookies",
    label = "Visitors of the website",
    legitimateInterest = "A website that works and does not ask the same again and again")
public interface Website {}
