package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Keeping others out of an account. */
@Purpose(
    id = "security-and-fraud",
    name = "Beveiliging en fraude",
    description = "Accounts beveiligen en fraude tegengaan",
    legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTEREST},
    retention = "P1M after contract-ended")
@LegitimateInterest(
    value = "Niemand anders in een account laten dan wie erbij hoort",
    balancingTest = "dossier 2026-05, beveiliging")
@DpvPurpose("https://w3id.org/dpv#EnforceSecurity")
@Activity(
    owner = "Beheer",
    channels = Channel.WEB,
    securityMeasures = {"tls", "sign-in", "ip-protection", "password-hashing", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Security and fraud",
    description = "Secure accounts and fight fraud",
    legitimateInterest = "Letting nobody into an account but those it belongs to")
public interface SecurityAndFraud {}
