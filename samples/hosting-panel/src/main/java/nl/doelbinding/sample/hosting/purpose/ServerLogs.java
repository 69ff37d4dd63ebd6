package nl.doelbinding.sample.hosting.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Solving faults and stopping whoever endangers the network. */
@Purpose(
    id = "server-logs",
    name = "Serverlogboeken",
    description = "Fouten oplossen en opsporen wie het netwerk in gevaar brengt",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST,
    retention = "P30D")
@LegitimateInterest(
    value = "De diensten bereikbaar en veilig houden",
    balancingTest = "dossier 2026-03, logboeken")
@DpvPurpose("https://w3id.org/dpv#EnforceSecurity")
@Activity(
    owner = "Beheer",
    securityMeasures = {"log-masking", "sign-in"})
@StoredIn(system = "Logbestanden van de server", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Server logs",
    description = "Solve faults and trace who endangers the network",
    legitimateInterest = "Keeping the services available and safe")
public interface ServerLogs {}
