package nl.doelbinding.sample.connector.purpose;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.PersonalData;

/**
 * What the portal, the account and the books need. The books are kept for seven years; the portal
 * and the account may not use it for so long.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@LegalDuty(law = "fiscale bewaarplicht", purpose = PaidSubscription.class)
@PersonalData(purpose = {PortalAccess.class, PaidSubscription.class, CustomerAccount.class})
public @interface OnInvoices {}
