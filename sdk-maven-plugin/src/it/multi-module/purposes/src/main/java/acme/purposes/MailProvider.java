package acme.purposes;

import nl.doelbinding.annotations.*;

@Recipient(name = "Post B.V.", role = Recipient.Role.PROCESSOR, country = "NL")
@Agreement("verwerkersovereenkomst van 2026-03-01")
public interface MailProvider {}
