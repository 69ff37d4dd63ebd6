package nl.doelbinding.sample.connector.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Collects what a subscription costs; it answers for that itself. */
@Recipient(
    id = "payment-provider",
    name = "Betaalbrug Voorbeeld B.V.",
    role = Recipient.Role.CONTROLLER,
    country = "NL",
    category = "Betaaldiensten")
@Agreement("Acceptatieovereenkomst Betaalbrug Voorbeeld, 2026-01-20")
@RecipientTerms(
    constraints = "Alleen om het abonnement te innen",
    privacyPolicyUrl = "https://betaalbrug.example/privacy")
@Text(lang = "en", category = "Payment services")
public interface PaymentProvider {}
