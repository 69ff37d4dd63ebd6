package nl.doelbinding.sample.connector.purpose;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.doelbinding.annotations.PersonalData;

/**
 * What the portal and the account need, and the subscription only while it runs: no tax law asks
 * for a telephone number in the books, so it is not kept with them (GDPR Art. 5(1)(c)).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@PersonalData(purpose = {PortalAccess.class, CustomerAccount.class})
@PersonalData(purpose = PaidSubscription.class, retention = "until subscription-cancelled")
public @interface NotOnInvoices {}
