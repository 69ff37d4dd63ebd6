package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;

/** Its own cookie; the lifetime is ours, because the statement tells none. */
@Cookie(
    name = "layout",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1Y",
    purpose = SitePurposes.FunctionalCookies.class,
    data = Category.PREFERENCES,
    description = "Onthoudt de gekozen weergave")
final class WebsiteCookies {}
