package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Sending invoices, and keeping the books. */
@Purpose(
    id = "invoicing",
    name = "Facturering",
    description = "Facturen sturen en de administratie bewaren die de Belastingdienst eist",
    legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION},
    retention = "P7Y after contract-ended")
@LegalDuty(law = "art. 52 lid 4 AWR (fiscale bewaarplicht)", from = "contract-ended")
@DpvPurpose("https://w3id.org/dpv#PaymentManagement")
@Activity(
    owner = "Administratie",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Invoicing",
    description = "Send invoices and keep the records the tax authority demands")
public interface Invoicing {}
