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
 * Entering into the contract and performing it.
 *
 * <p>Seven years is for what has a star only; what has none says on its field that it goes earlier:
 * see {@link nl.doelbinding.sample.hosting.data.Customer}.
 */
@Purpose(
    id = "contract",
    name = "Overeenkomst",
    description = "De overeenkomst sluiten en uitvoeren, en weten waar een klant recht op heeft",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P7Y after contract-ended")
@DpvPurpose("https://w3id.org/dpv#FulfilmentOfContractualObligation")
@Activity(
    owner = "Klantenservice",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Contract",
    description = "Enter into and perform the contract, and know what a customer is entitled to")
public interface Contract {}
