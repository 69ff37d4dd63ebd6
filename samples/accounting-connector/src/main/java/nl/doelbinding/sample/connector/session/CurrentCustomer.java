package nl.doelbinding.sample.connector.session;

import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
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
    return idIfSignedIn().orElseThrow();
  }

  /** The number of the customer; empty if nobody is signed in, or there is no request. */
  public Optional<Long> idIfSignedIn() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> request.getAttribute(SignedIn.NAME, RequestAttributes.SCOPE_SESSION))
        .map(user -> ((SignedIn) user).customerId());
  }
}
