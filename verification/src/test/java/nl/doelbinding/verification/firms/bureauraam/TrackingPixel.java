package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;

/** Its own cookie; those of others stand in doelbinding.yaml. */
@Cookie(
    name = "pixel",
    category = Cookie.Kind.ADVERTISING,
    lifetime = "SESSION",
    purpose = SitePurposes.Tracking.class,
    data = Category.COOKIE_ID,
    description = "Herkent wie het beeldpunt opvraagt")
final class TrackingPixel {}
