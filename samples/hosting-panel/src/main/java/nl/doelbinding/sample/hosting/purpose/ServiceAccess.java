package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.Text;

/**
 * Letting customers into their control panel.
 *
 * <p>It keeps nothing but the session of whoever signed in, for a working day; what proves who that
 * is, is kept for {@link SecurityAndFraud}.
 */
@Purpose(
    id = "service-access",
    name = "Toegang tot de diensten",
    description = "Klanten laten inloggen op hun beheerpaneel",
    legalBasis = LegalBasis.CONTRACT,
    retention = "PT8H")
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@DpvPurpose("https://w3id.org/dpv#ServiceProvision")
@Activity(
    owner = "Beheer",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in"})
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Access to the services",
    description = "Let customers sign in to their control panel",
    label = "Customers")
public interface ServiceAccess {}
