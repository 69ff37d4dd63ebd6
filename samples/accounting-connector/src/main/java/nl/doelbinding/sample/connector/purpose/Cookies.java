package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** What is stored on the device of a visitor, beyond what a page needs: only after a yes. */
@Purpose(
    id = "cookies",
    name = "Onthouden en herkennen",
    description = "Invoer onthouden en terugkerende bezoekers herkennen",
    legalBasis = LegalBasis.CONSENT,
    retention = "P1Y",
    recipients = CookieCompany.class)
@DpvPurpose("https://w3id.org/dpv#Personalisation")
@Activity(
    owner = "Marketing",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = "tls",
    consentRecord = "Cookie koppelhuis-consent op het apparaat van de bezoeker",
    notice = "/cookies")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Remembering and recognising",
    description = "Remember input and recognise visitors who return")
public interface Cookies {}
