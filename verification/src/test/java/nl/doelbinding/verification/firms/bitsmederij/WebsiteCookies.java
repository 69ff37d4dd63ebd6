package nl.doelbinding.verification.firms.bitsmederij;

import nl.doelbinding.annotations.Cookie;

/** The cookies; the lifetimes are ours, because the statement tells none. */
@Cookie(
    name = "layout",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1Y",
    purpose = SitePurposes.FunctionalCookies.class,
    description = "Onthoudt de gekozen weergave")
@Cookie(
    name = "statistics",
    category = Cookie.Kind.ANALYTICS,
    lifetime = "P2Y",
    purpose = SitePurposes.Analytics.class,
    description = "Telt bezoeken en herkent wie terugkomt")
final class WebsiteCookies {}
