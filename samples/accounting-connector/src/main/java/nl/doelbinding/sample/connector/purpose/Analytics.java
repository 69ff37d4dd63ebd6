package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Counting how the service is used: only after a yes, and with a shortened address. */
@Purpose(
    id = "analytics",
    name = "Bezoekcijfers",
    description = "Bijhouden hoe de dienst wordt gebruikt",
    legalBasis = LegalBasis.CONSENT,
    retention = "P14M",
    recipients = SearchCompany.class)
@DpvPurpose("https://w3id.org/dpv#ServiceUsageAnalytics")
@Activity(
    owner = "Marketing",
    category = "Website",
    channels = Channel.WEB,
    securityMeasures = {"tls", "log-masking"},
    consentRecord = "Cookie koppelhuis-consent op het apparaat van de bezoeker",
    notice = "/cookies")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Visitor statistics",
    description = "Keep track of how the service is used")
public interface Analytics {}
