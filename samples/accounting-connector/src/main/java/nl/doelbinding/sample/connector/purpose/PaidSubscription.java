package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Having a subscription paid, and keeping the books of it.
 *
 * <p>Two legal bases, one after the other: the contract carries it while the subscription runs, and
 * once it was cancelled the fiscal duty does, for what belongs in the books.
 */
@Purpose(
    id = "subscription",
    name = "Abonnement",
    description = "Een abonnement laten betalen",
    legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION},
    retention = "P7Y after subscription-cancelled",
    recipients = {HostingProvider.class, PaymentProvider.class})
@LegalDuty(law = "fiscale bewaarplicht, art. 52 AWR", from = "subscription-cancelled")
@DpvPurpose("https://w3id.org/dpv#PaymentManagement")
@Activity(
    owner = "Administratie",
    category = "Dienstverlening",
    channels = {Channel.WEB, Channel.EMAIL},
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    notice = "/subscription")
@StoredIn(system = "Database van de koppeldienst", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(lang = "en", name = "Subscription", description = "Have a subscription paid")
public interface PaidSubscription {}
