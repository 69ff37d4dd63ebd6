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
 * Showing customers who was in their account, and from where.
 *
 * <p>The only purpose, with {@link SecurityAndFraud}, under which the address of a client is whole;
 * code that runs for any other sees it truncated.
 */
@Purpose(
    id = "login-overview",
    name = "Overzicht van aanmeldingen",
    description = "Klanten laten zien vanaf welk adres is ingelogd of iets is gewijzigd",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P6M")
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Beheer",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Overview of sign-ins",
    description = "Show customers from which address somebody signed in or changed something")
public interface LoginOverview {}
