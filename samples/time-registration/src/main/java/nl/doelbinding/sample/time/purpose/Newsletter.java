package nl.doelbinding.sample.time.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/**
 * Sending news to whoever signed up and confirmed it.
 *
 * <p>Two legal bases, each for a part: consent carries the sending; keeping the proof of that
 * consent (GDPR Art. 7(1)) is an interest of the firm.
 */
@Purpose(
    id = "newsletter",
    name = "Nieuwsbrief",
    description = "Nieuws over nieuwe mogelijkheden en gepland onderhoud per e-mail versturen",
    legalBasis = {LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTEREST},
    retention = "until consent-withdrawn",
    recipients = {HostingProvider.class, MailProvider.class})
@LegitimateInterest(
    value = "Kunnen aantonen dat een abonnee zich zelf heeft aangemeld",
    balancingTest = "dossier 2026-02, nieuwsbrief")
@DpvPurpose("https://w3id.org/dpv#DirectMarketing")
@Activity(
    owner = "Marketing",
    category = "Communicatie",
    channels = Channel.EMAIL,
    securityMeasures = {"tls", "least-privilege", "purpose-checks"},
    consentRecord = "Datum van bevestiging bij de abonnee",
    notice = "/newsletter")
@StoredIn(system = "Database van de urenregistratie", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(
    lang = "en",
    name = "Newsletter",
    description = "Send news about new features and planned maintenance by e-mail",
    legitimateInterest = "Being able to show that a subscriber signed up")
public interface Newsletter {}
