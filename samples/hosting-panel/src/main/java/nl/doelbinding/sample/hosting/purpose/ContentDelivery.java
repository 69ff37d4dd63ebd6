package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/** Bringing pages to a visitor through a network that stands in front of the server. */
@Purpose(
    id = "content-delivery",
    name = "Doorgeven van pagina’s",
    description = "De websites snel en veilig bij de bezoeker brengen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P30D",
    recipients = DeliveryNetwork.class)
@LegitimateInterest(
    value = "Websites die snel zijn en een aanval doorstaan",
    balancingTest = "dossier 2026-04, doorgeefnet")
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Beheer",
    channels = Channel.WEB,
    securityMeasures = {"tls", "log-masking"})
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Delivery of pages",
    description = "Bring the websites to the visitor fast and safely",
    legitimateInterest = "Websites that are fast and withstand an attack")
public interface ContentDelivery {}
