package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** Remembering what a visitor chose, on the own device of the visitor. */
@Purpose(
    id = "functional-cookies",
    name = "Werking van de website",
    description = "De website laten werken en voorkeuren onthouden",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P1Y")
@LegitimateInterest(
    value = "Een website die werkt en onthoudt wat een bezoeker koos",
    balancingTest = "dossier 2026-03, cookies")
@DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
@Activity(
    owner = "Beheer",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = {"encryption", "firewall", "log-masking"},
    notice = "/privacy")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Working of the website",
    description = "Make the website work and remember preferences",
    legitimateInterest = "A website that works and remembers what a visitor chose")
public interface FunctionalCookies {}
