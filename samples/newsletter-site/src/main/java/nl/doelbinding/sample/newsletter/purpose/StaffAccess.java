package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Knowing who of the staff asks.
 *
 * <p>A privacy statement for visitors easily forgets this one. The build does not: the fields are
 * there.
 */
@Purpose(
    id = "staff-access",
    name = "Toegang voor medewerkers",
    description = "Medewerkers laten inloggen om berichten te behandelen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P1M after employment-ended")
@LegitimateInterest(
    value = "Alleen eigen mensen bij de berichten laten",
    balancingTest = "dossier 2026-04, medewerkers")
@DataSubject(value = "employee", label = "Medewerkers van Bitsmederij", vulnerable = true)
@DpvPurpose("https://w3id.org/dpv#EnforceAccessControl")
@Activity(
    owner = "Beheer",
    category = "Beveiliging",
    channels = Channel.WEB,
    securityMeasures = {"access-control", "building", "encryption", "firewall", "log-masking"},
    notice = "/privacy")
@StoredIn(system = "Database van de website", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Access for staff",
    description = "Let staff sign in to handle messages",
    label = "Staff of Bitsmederij",
    legitimateInterest = "Letting nobody but our own people see the messages")
public interface StaffAccess {}
