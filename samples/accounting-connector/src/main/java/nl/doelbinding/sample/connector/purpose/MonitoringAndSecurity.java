package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Noticing failures and misuse in the log files. */
@Purpose(
    id = "monitoring-and-security",
    name = "Bewaking en beveiliging",
    description = "Storingen en mogelijk misbruik opmerken in de logbestanden van de server",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P6M",
    recipients = {HostingProvider.class, Police.class})
@LegitimateInterest(
    value = "De dienst beschikbaar en veilig houden voor iedereen die hem gebruikt",
    balancingTest = "dossier 2026-12, logbestanden")
@DpvPurpose("https://w3id.org/dpv#EnforceSecurity")
@Activity(
    owner = "Beheer",
    category = "Beveiliging",
    securityMeasures = {"tls", "least-privilege", "log-masking"},
    notice = "/privacy/")
@StoredIn(system = "Logbestanden van de server", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Monitoring and security",
    description = "Notice failures and possible misuse in the log files of the server",
    legitimateInterest = "Keeping the service available and safe for everybody who uses it")
public interface MonitoringAndSecurity {}
