package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Having a subscription paid, and keeping the books of it.
 *
 * <p>The fiscal duty stands on the values it is about, and not here: no tax law asks for a
 * telephone number in the books.
 */
@Purpose(
    id = "subscription",
    name = "Abonnement",
    description = "Een abonnement laten betalen",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P7Y after subscription-cancelled",
    recipients = {HostingProvider.class, PaymentProvider.class})
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
