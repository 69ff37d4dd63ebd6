package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** A customer: one set of data for three purposes, each with its own retention. */
final class Customer {
  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.NAME)
  private String fullName;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.ADDRESS)
  private String street;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.BILLING_ADDRESS)
  private String billingAddress;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.PHONE_NUMBER)
  private String phoneNumber;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.PAYMENT_DATA)
  private String paymentReference;

  @PersonalData(
      purpose = {Purposes.PortalAccess.class, Purposes.Subscription.class, Purposes.Account.class},
      category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @PersonalData(purpose = Purposes.Account.class, category = Category.USERNAME)
  private String username;

  @PersonalData(purpose = Purposes.Account.class, category = Category.CREDENTIALS)
  private String password;
}
