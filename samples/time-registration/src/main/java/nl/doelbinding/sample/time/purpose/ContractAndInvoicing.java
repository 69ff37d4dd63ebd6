package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Managing the licence of a customer and sending its invoices.
 *
 * <p>Three legal bases, each for a part: the contract where the customer is a person, the interest
 * of the firm for the contact person of a company, and, once the contract has ended, the fiscal
 * duty to keep records.
 */
@Purpose(
    id = "contract-and-invoicing",
    name = "Contractbeheer en facturering",
    description = "De licentie van een klant beheren en facturen sturen",
    legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTEREST, LegalBasis.LEGAL_OBLIGATION},
    retention = "P7Y after contract-ended",
    recipients = {HostingProvider.class, MailProvider.class})
@LegitimateInterest(
    value = "De contactpersoon van een zakelijke klant bereiken over licentie en facturen",
    balancingTest = "dossier 2026-03, contactpersonen")
@LegalDuty(law = "art. 52 lid 4 AWR", from = "contract-ended")
@DpvPurpose("https://w3id.org/dpv#FulfilmentOfContractualObligation")
@Activity(
    owner = "Administratie",
    category = "Dienstverlening",
    channels = {Channel.EMAIL, Channel.POST},
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/privacy")
@StoredIn(system = "Database van de urenregistratie", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Contract management and invoicing",
    description = "Manage a customer's licence and send invoices",
    legitimateInterest =
        "Reaching the contact person of a business customer about licence and invoices")
public interface ContractAndInvoicing {}
