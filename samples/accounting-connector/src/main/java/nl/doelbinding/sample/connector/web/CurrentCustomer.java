package nl.doelbinding.sample.connector.web;

import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is signed in to the request that is being answered. Knowing that is what an account is for,
 * whatever the purpose of the page that asks.
 */
@Component
@ForPurpose(CustomerAccount.class)
public class CurrentCustomer {

  /** The number of the customer. */
  public long id() {
    Long id = idIfSignedIn();
    if (id == null) {
      throw new IllegalStateException("Nobody is signed in, where SignInFirst lets nobody else by");
    }
    return id;
  }

  /** The number of the customer; {@code null} if nobody is signed in, or there is no request. */
  public @Nullable Long idIfSignedIn() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(SignedIn.NAME, RequestAttributes.SCOPE_SESSION)
                instanceof SignedIn user
        ? Long.valueOf(user.customerId())
        : null;
  }
}
