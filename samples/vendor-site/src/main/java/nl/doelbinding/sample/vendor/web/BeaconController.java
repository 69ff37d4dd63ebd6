package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.Visit;
import nl.doelbinding.sample.vendor.data.Visits;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Analytics;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The beacon: an image of one pixel on every page.
 *
 * <p>Of who agreed it records the visit. Of anybody else it records that somebody was there, and
 * sets no cookie. The address that it sees is shortened in both cases, by the filter of the SDK:
 * {@link Tracking} declares it as truncated, so that no code under this purpose gets the full one.
 */
@Controller
@ForPurpose({Tracking.class, Analytics.class})
@Collected(from = Collected.Source.OBSERVED)
class BeaconController {

  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private final Visits visits;
  private final Clock clock;

  BeaconController(Visits visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  @GetMapping(value = "/beacon.gif", produces = MediaType.IMAGE_GIF_VALUE)
  @ResponseBody
  byte[] seen(
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (CookieChoices.of(request).statistics()) {
      String known = VisitorCookie.of(request);
      visits.record(
          new Visit(
              known != null ? known : VisitorCookie.give(response),
              request.getRemoteAddr(),
              shortened(request.getHeader(HttpHeaders.USER_AGENT), 300),
              shortened(page, 200),
              site(from),
              shortened(request.getLocale().toLanguageTag(), 20),
              OffsetDateTime.now(clock)));
    } else {
      visits.recordAnonymous(request.getRemoteAddr());
    }
    return PIXEL;
  }

  /** Scheme and host, which tell the site and not what was read or searched there. */
  static String site(@Nullable String address) {
    try {
      URI uri = URI.create(address == null ? "" : address);
      return uri.getHost() == null ? "" : shortened(uri.getScheme() + "://" + uri.getHost(), 200);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private static String shortened(@Nullable String text, int longest) {
    return text == null ? "" : text.substring(0, Math.min(text.length(), longest));
  }
}
