package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** Remembering the basket and the language of a visitor, on the visitor's own device. */
@Purpose(
    id = "site-functions",
    name = "Functies van de website",
    description = "De winkelmand en de gekozen taal onthouden",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P1M")
@LegitimateInterest(
    value = "Een website die onthoudt wat een bezoeker koos",
    balancingTest = "dossier 2026-01, website")
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de websites",
    dpv = "https://w3id.org/dpv#Visitor")
@DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
@Activity(
    owner = "Beheer",
    channels = Channel.WEB,
    securityMeasures = {"tls"})
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Functions of the website",
    description = "Remember the basket and the language chosen",
    legitimateInterest = "A website that remembers what a visitor chose",
    label = "Visitors of the websites")
public interface SiteFunctions {}
