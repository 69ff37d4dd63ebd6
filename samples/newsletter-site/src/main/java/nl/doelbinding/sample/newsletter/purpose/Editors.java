package nl.doelbinding.sample.newsletter.purpose;

import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Text;

/** Who reads the visitor statistics: a department of the firm, and nobody outside of it. */
@Recipient(
    id = "editors",
    name = "Redactie van Bitsmederij",
    role = Recipient.Role.INTERNAL,
    country = "NL",
    category = "Eigen afdeling")
@Text(lang = "en", category = "Own department")
public interface Editors {}
