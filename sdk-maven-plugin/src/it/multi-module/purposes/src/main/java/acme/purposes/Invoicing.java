package acme.purposes;

import nl.doelbinding.annotations.*;

@Purpose(
    name = "Facturatie",
    description = "Facturen opstellen en versturen",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P7Y after contract-ended")
public interface Invoicing {}
