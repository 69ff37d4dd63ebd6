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
 * Finding out whether an applicant fits.
 *
 * <p>The basis is what an applicant asks before there is a contract.
 */
@Purpose(
    id = "recruitment",
    name = "Werving",
    description = "Beoordelen of een sollicitant past",
    legalBasis = LegalBasis.CONTRACT,
    retention = "until application-procedure-ended")
@DpvPurpose("https://w3id.org/dpv#PersonnelHiring")
@Activity(
    owner = "Personeelszaken",
    channels = {Channel.WEB, Channel.EMAIL},
    securityMeasures = {"tls", "sign-in", "purpose-checks"})
@StoredIn(system = "Database van het beheerpaneel", country = "NL")
@Review(last = "2026-10-01", every = "P1Y")
@Text(lang = "en", name = "Recruitment", description = "Judge whether an applicant fits")
public interface Recruitment {}
