package nl.doelbinding.sample.connector.purpose;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;

/** What signing in needs, and nothing else may use. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@PersonalData(purpose = CustomerAccount.class)
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder gebruikersnaam en wachtwoord kunnen wij geen account maken")
@Text(lang = "en", consequence = "Without a username and a password we cannot make an account")
public @interface ToSignIn {}
