package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** The only recipient that is not invented, and the only one that may ask. */
@Recipient(
    id = "police",
    name = "Politie",
    role = Recipient.Role.AUTHORITY,
    country = "NL",
    category = "Opsporing")
@RecipientTerms(
    constraints =
        "Alleen bij een vermoeden van fraude of een ander misdrijf, of als de wet het eist")
@Text(lang = "en", category = "Law enforcement")
public interface Police {}
